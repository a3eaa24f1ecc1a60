package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import no.samskaping.workbench.rules.Sentence;

/** What no catalogue of rules can say for itself. */
class CataloguesTest {

	/** Between two sentences of the source that stand apart there. */
	private static final String APART = " … ";

	@Test
	void a_number_stands_once_in_all_of_them() {
		assertThat(RuleWalls.SENTENCES).extracting(Sentence::number).hasSizeGreaterThan(250).doesNotHaveDuplicates();
	}

	@Test
	void every_quote_stands_in_the_source() throws IOException {
		try (var in = getClass().getResourceAsStream("source.txt")) {
			var source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(RuleWalls.SENTENCES).filteredOn(sentence -> !sentence.source().equals(Sentence.DESIGN)).hasSizeGreaterThan(80)
					.allSatisfy(sentence -> assertThat(source).as(sentence.number()).contains(sentence.source().split(APART)));
		}
	}

	/** The proof itself runs in the context's own tests; here it is missed if it is taken away. */
	@ParameterizedTest
	@MethodSource("contexts")
	void every_context_proves_its_rules(String context) throws IOException {
		try (var tests = Files.walk(Path.of("..", context, "src", "test", "java"))) {
			assertThat(tests.filter(file -> file.toString().endsWith("RulesTest.java")))
					.anySatisfy(file -> assertThat(file).content(StandardCharsets.UTF_8).contains("assertThat(RuleProof.of(", ".isEmpty()"));
		}
	}

	static Iterable<String> contexts() {
		return Contexts.NAMES;
	}
}
