package no.samskaping.agreements.boundary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.samskaping.testbed.Proves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BoundaryTest {

	@ParameterizedTest(name = "specified {0}, paid {1}, market {2} is {3}")
	@CsvSource({
			"YES, NO, YES, CO_CREATION", "NO, NO, NO, CO_CREATION", "UNSURE, NO, UNSURE, CO_CREATION",
			"NO, YES, YES, GRANT", "NO, YES, NO, GRANT",
			"YES, YES, YES, PROCUREMENT",
			"YES, YES, NO, UNCLEAR", "YES, YES, UNSURE, UNCLEAR", "UNSURE, YES, YES, UNCLEAR", "NO, UNSURE, NO, UNCLEAR"
	})
	@Proves("A5.1")
	void the_outcome_follows_from_the_answers_A5(Answer specified, Answer paid, Answer market, Outcome outcome) {
		assertThat(Boundary.of(specified, paid, market).outcome()).isEqualTo(outcome);
	}

	@Test
	void it_is_overruled_only_with_a_reason_A5() {
		var answers = Boundary.of(Answer.YES, Answer.YES, Answer.YES);

		assertThat(answers.overruled(Outcome.CO_CREATION, "Klubben får bare dekket utlegg.", null).outcome()).isEqualTo(Outcome.CO_CREATION);
		assertThatIllegalArgumentException().isThrownBy(() -> new Boundary(Answer.YES, Answer.YES, Answer.YES, Outcome.GRANT, null, null));
	}

	@Test
	void what_was_computed_can_still_be_seen_beside_what_overruled_it_A5() {
		assertThat(Boundary.of(Answer.YES, Answer.YES, Answer.YES).overruled(Outcome.GRANT, "Vurdert av innkjøp.", null).computed())
				.isEqualTo(Outcome.PROCUREMENT);
	}
}
