package no.samskaping.architecture;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The texts of a class path, and the names by which its pages ask for them.
 *
 * @param all each as often as it stands
 * @param named the keys in the pages
 */
record Texts(List<Text> all, List<Named> named) {

	static final List<String> LANGUAGES = List.of("nb", "nn", "en");

	private static final Pattern NAMED = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]+)[}(]");

	/** A text in a language. */
	record Text(String folder, String language, String key, String text) {}

	/** A key that a page names. */
	record Named(String page, String key) {}

	static Texts found(ResourcePatternResolver resources) throws IOException {
		var all = new ArrayList<Text>();
		for (var language : LANGUAGES) {
			for (var file : resources.getResources("classpath*:messages/*/messages_" + language + ".properties")) {
				read(file, language, all);
			}
		}
		var named = new ArrayList<Named>();
		for (var page : resources.getResources("classpath*:templates/**/*.html")) {
			NAMED.matcher(page.getContentAsString(StandardCharsets.UTF_8)).results()
					.forEach(name -> named.add(new Named(String.valueOf(page.getFilename()), name.group(1))));
		}
		return new Texts(all, named);
	}

	/** Properties tell of each entry as it comes, also of one that hides another. */
	private static void read(Resource file, String language, List<Text> all) throws IOException {
		var parts = file.getURL().getPath().split("/");
		var each = new Properties() {

			private static final long serialVersionUID = 1L;

			@Override
			public synchronized Object put(Object key, Object value) {
				all.add(new Text(parts[parts.length - 2], language, String.valueOf(key), String.valueOf(value)));
				return key;
			}
		};
		try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			each.load(reader);
		}
	}
}
