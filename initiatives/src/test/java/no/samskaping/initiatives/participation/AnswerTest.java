package no.samskaping.initiatives.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class AnswerTest {

	@Test
	void the_database_counts_the_same_among_the_participants_I9() {
		assertThat(Answer.IN).isEqualTo(Arrays.stream(Answer.values()).filter(Answer::isIn).map(one -> "'" + one + "'").collect(Collectors.joining(", ", "in (", ")")));
	}
}
