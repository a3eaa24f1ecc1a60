package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The product's own texts, in three languages. */
class TextsTest {

	private static Texts texts;

	@BeforeAll
	static void find() throws IOException {
		texts = Texts.found(new PathMatchingResourcePatternResolver());
	}

	@ParameterizedTest
	@EnumSource
	void the_texts_keep_the_wall(TextWall wall) {
		assertThat(texts.all()).isNotEmpty();
		assertThat(texts.named()).isNotEmpty();
		assertThat(wall.broken(texts)).isEmpty();
	}
}
