package no.samskaping.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTests {

	@ParameterizedTest
	@CsvSource({"keeping, nn", "keeping, en", "ui, nn", "ui, en"})
	void everyTextIsThereInEveryLanguage(String folder, String language) throws IOException {
		var bokmaal = texts(folder, "nb");
		var other = texts(folder, language);
		assertThat(other.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(bokmaal.stringPropertyNames());
		assertThat(other.values()).doesNotContain("");
	}

	private static Properties texts(String folder, String language) throws IOException {
		var texts = new Properties();
		try (var file = TextsTests.class.getResourceAsStream("/messages/%s/messages_%s.properties".formatted(folder, language))) {
			assertThat(file).isNotNull();
			texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		return texts;
	}
}
