package no.samskaping.initiatives.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

class AnswersTest {

	@Test
	@Proves("P7.7")
	void single_answers_are_for_those_who_work_on_the_platform_P7() {
		var initiative = InitiativeId.next();

		assertThat(EvaluationDesk.maySeeSingle(new Acting.Staff(PersonId.next(), PartyId.next(), new MandateId(UUID.randomUUID())), initiative)).isTrue();
		assertThat(EvaluationDesk.maySeeSingle(new Acting.Reader(PersonId.next(), new MandateId(UUID.randomUUID())), initiative)).isFalse();
		assertThat(EvaluationDesk.maySeeSingle(new Acting.Participant(ActorId.next(), null, null), initiative)).isFalse();
	}

	@Test
	@Proves("I10.5")
	void each_question_is_answered_and_it_is_said_how_they_know_I10() {
		assertThatThrownBy(() -> Answers.given(Degree.YES, " ", Degree.YES, null, "")).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.broken()).extracting("field").containsExactly("evidence", "used"));
		assertThat(Answers.given(Degree.YES, "Vi talte", Degree.NO, Degree.PARTLY, " "))
				.isEqualTo(new Answers(Degree.YES, "Vi talte", Degree.NO, Degree.PARTLY, null));
	}
}
