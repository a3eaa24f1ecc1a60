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
 * @param pages the templates, as they are written
 */
record Texts(List<Text> all, List<Named> named, List<Page> pages) {

	static final List<String> LANGUAGES = List.of("nb", "nn", "en");

	private static final Pattern NAMED = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]+)[}(]");

	/** A text in a language. */
	record Text(String folder, String language, String key, String text) {}

	/** A key that a page names. */
	record Named(String page, String key) {}

	/** A template in a folder of templates. */
	record Page(String folder, String name, String text) {}

	static Texts found(ResourcePatternResolver resources) throws IOException {
		var all = new ArrayList<Text>();
		for (var language : LANGUAGES) {
			for (var file : resources.getResources("classpath*:messages/*/messages_" + language + ".properties")) {
				read(file, language, all);
			}
		}
		var named = new ArrayList<Named>();
		var pages = new ArrayList<Page>();
		for (var resource : resources.getResources("classpath*:templates/**/*.html")) {
			var path = resource.getURL().getPath();
			var page = new Page(path.substring(path.lastIndexOf("templates/") + "templates/".length()).replaceFirst("/.*", ""),
					String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8));
			pages.add(page);
			NAMED.matcher(page.text()).results().forEach(name -> named.add(new Named(page.name(), name.group(1))));
		}
		return new Texts(all, named, pages);
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
