package no.samskaping.initiatives.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

class AnswersTest {

	@Test
	@Proves("I10.5")
	void each_question_is_answered_and_it_is_said_how_they_know_I10() {
		assertThatThrownBy(() -> Answers.given(Degree.YES, " ", Degree.YES, null, "")).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.broken()).extracting("field").containsExactly("evidence", "used"));
		assertThat(Answers.given(Degree.YES, "Vi talte", Degree.NO, Degree.PARTLY, " "))
				.isEqualTo(new Answers(Degree.YES, "Vi talte", Degree.NO, Degree.PARTLY, null));
	}
}
