package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text is there in bokmål, nynorsk and English, and every page finds the texts that it names. */
class TextsTest {

	private static final Pattern NAMED = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]+)[}(]");

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	@Test
	void every_text_is_there_in_three_languages() throws IOException {
		var keys = keysByFolder("nb");
		assertThat(keysByFolder("nn")).as("nynorsk").isEqualTo(keys);
		assertThat(keysByFolder("en")).as("English").isEqualTo(keys);
	}

	@Test
	void a_text_can_be_filled_in_every_language() throws IOException {
		for (var language : Set.of("nb", "nn", "en")) {
			for (var file : bundles(language)) {
				for (var entry : load(file).entrySet()) {
					assertThat(new MessageFormat(String.valueOf(entry.getValue()), Locale.of(language))).as(String.valueOf(entry.getKey())).isNotNull();
				}
			}
		}
	}

	@Test
	void a_page_names_only_texts_that_exist() throws IOException {
		var known = new TreeSet<String>();
		keysByFolder("nb").values().forEach(known::addAll);
		var missing = new TreeMap<String, String>();
		for (var template : resources.getResources("classpath*:templates/**/*.html")) {
			var names = NAMED.matcher(template.getContentAsString(StandardCharsets.UTF_8));
			while (names.find()) {
				if (!known.contains(names.group(1))) {
					missing.put(names.group(1), String.valueOf(template.getFilename()));
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	private Map<String, Set<String>> keysByFolder(String language) throws IOException {
		var keys = new TreeMap<String, Set<String>>();
		for (var file : bundles(language)) {
			var parts = file.getURL().getPath().split("/");
			keys.computeIfAbsent(parts[parts.length - 2], folder -> new TreeSet<>()).addAll(load(file).stringPropertyNames());
		}
		assertThat(keys).as("the folders of texts").isNotEmpty();
		return keys;
	}

	private Resource[] bundles(String language) throws IOException {
		return resources.getResources("classpath*:messages/*/messages_" + language + ".properties");
	}

	/** A key that stands twice would hide one of its texts; it is refused here. */
	private static Properties load(Resource file) throws IOException {
		var once = new Properties() {

			private static final long serialVersionUID = 1L;

			@Override
			public synchronized Object put(Object key, Object value) {
				assertThat(containsKey(key)).as("%s stands twice in %s", key, file).isFalse();
				return super.put(key, value);
			}
		};
		try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			once.load(reader);
		}
		return once;
	}
}
