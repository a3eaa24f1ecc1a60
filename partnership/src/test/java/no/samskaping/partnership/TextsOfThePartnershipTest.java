package no.samskaping.partnership;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsOfThePartnershipTest {

	private static final Pattern KEY = Pattern.compile("[\"{('](partnership\\.[a-z0-9_.-]*[a-z0-9_])[\"})'(]");

	@Test
	void are_there_in_all_three_languages() throws IOException {
		assertThat(texts("nn").stringPropertyNames()).isEqualTo(texts("nb").stringPropertyNames());
		assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("nb").stringPropertyNames());
	}

	@Test
	void name_the_field_that_cannot_be_read() throws IOException {
		for (var language : new String[] { "nb", "nn", "en" }) {
			var texts = texts(language);
			assertThat(texts.stringPropertyNames().stream().filter(it -> it.startsWith("partnership.typed."))).isNotEmpty()
					.allMatch(it -> texts.getProperty(it).contains("{0}"));
		}
	}

	@Test
	void have_no_straight_apostrophes_which_would_be_swallowed() throws IOException {
		for (var language : new String[] { "nb", "nn", "en" }) {
			assertThat(texts(language).values()).noneMatch(text -> text.toString().contains("'"));
		}
	}

	@Test
	void are_there_for_every_key_that_code_and_templates_name() throws IOException {
		var known = texts("nb").stringPropertyNames();
		var missing = new TreeSet<String>();
		try (var files = Files.walk(Path.of("src/main"))) {
			for (var file : files.filter(it -> it.toString().endsWith(".java") || it.toString().endsWith(".html")).toList()) {
				var keys = KEY.matcher(Files.readString(file));
				while (keys.find()) {
					var key = keys.group(1);
					if (!known.contains(key) && known.stream().noneMatch(it -> it.startsWith(key + ".")) && !SCHEDULED.matcher(key).matches()) {
						missing.add(key);
					}
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	/** Names that are no texts: reminders, and who acts when the platform does. */
	private static final Pattern SCHEDULED = Pattern.compile("partnership\\.(mandate-end|mandate-warning|setup|anchoring|anchoring-due|trace)");

	private static Properties texts(String language) throws IOException {
		var texts = new Properties();
		try (var file = Objects.requireNonNull(TextsOfThePartnershipTest.class.getResourceAsStream("/messages/partnership/messages_" + language + ".properties"))) {
			texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		return texts;
	}
}
