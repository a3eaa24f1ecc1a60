package no.samskaping.partnership.anchoring;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings.Request;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.anchoring.Answer.Outcome;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnchoringTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
	private static final Instant NOW = Instant.parse("2026-11-12T09:00:00Z");

	private final Anchoring anchoring = Anchoring.requested(new Request(PartyId.next(), new Subject("agreement", Ids.next()), "ab12",
			Kroner.of(120_000), 40, null, TODAY.plusDays(14)), NOW);

	@Test
	@Proves({ "P3.1", "P3.2" })
	void a_confirmation_names_the_body_and_the_day_P3() {
		refused(new Answer(Ids.next(), Outcome.CONFIRMED, " ", TODAY, "", ""), "body");
		refused(new Answer(Ids.next(), Outcome.CONFIRMED, "Styret", null, "", ""), "decidedOn");
		refused(new Answer(Ids.next(), Outcome.CONFIRMED, "Styret", TODAY.plusDays(1), "", ""), "decidedOn");
		answer(Outcome.CONFIRMED, "");
		assertThat(anchoring.state()).isEqualTo(AnchoringState.CONFIRMED);
	}

	@Test
	@Proves({ "P3.3", "P3.6", "P3.7" })
	void a_condition_counts_once_the_party_marks_it_met_P3() {
		refused(new Answer(Ids.next(), Outcome.WITH_CONDITION, "Styret", TODAY, "", " "), "remark");
		answer(Outcome.WITH_CONDITION, "Når tilskuddet er på plass");
		assertThat(anchoring.state()).isEqualTo(AnchoringState.CONDITION_OPEN);
		anchoring.meetCondition(PersonId.next(), NOW);
		assertThat(anchoring.state()).isEqualTo(AnchoringState.CONFIRMED);
		anchoring.meetCondition(PersonId.next(), NOW);
		assertThat(anchoring.state()).isEqualTo(AnchoringState.CONFIRMED);
	}

	@Test
	@Proves("P3.4")
	void declining_takes_a_reason_P3() {
		refused(new Answer(Ids.next(), Outcome.DECLINED, "Styret", TODAY, "", ""), "remark");
		answer(Outcome.DECLINED, "Ikke rom i budsjettet");
		assertThat(anchoring.state()).isEqualTo(AnchoringState.DECLINED);
	}

	@Test
	@Proves("P3.5")
	void an_answer_is_given_once_P3() {
		answer(Outcome.DECLINED, "Ikke rom i budsjettet");
		assertThatThrownBy(() -> answer(Outcome.CONFIRMED, "")).isInstanceOf(Refused.class);
		assertThat(anchoring.state()).isEqualTo(AnchoringState.DECLINED);
	}

	@Test
	@Proves("P3.6")
	void there_is_nothing_to_meet_where_no_condition_was_set_P3() {
		assertThatThrownBy(() -> anchoring.meetCondition(PersonId.next(), NOW)).isInstanceOf(Refused.class);
		answer(Outcome.CONFIRMED, "");
		assertThatThrownBy(() -> anchoring.meetCondition(PersonId.next(), NOW)).isInstanceOf(Refused.class);
	}

	@Test
	@Proves("P3.5")
	void a_condition_that_is_never_met_may_end_in_declining_and_nothing_else_P3() {
		answer(Outcome.WITH_CONDITION, "Når tilskuddet er på plass");
		assertThatThrownBy(() -> answer(Outcome.CONFIRMED, "")).isInstanceOf(Refused.class);
		answer(Outcome.DECLINED, "Tilskuddet kom ikke");
		assertThat(anchoring.state()).isEqualTo(AnchoringState.DECLINED);
		assertThat(anchoring.card().remark()).isEqualTo("Tilskuddet kom ikke");
		assertThat(anchoring.unmetCondition()).isEqualTo("Når tilskuddet er på plass");
	}

	@Test
	@Proves("P3.7")
	void what_was_opened_again_or_replaced_is_not_answered_any_more_P3() {
		assertThat(anchoring.supersede()).isTrue();
		assertThatThrownBy(() -> answer(Outcome.DECLINED, "For sent")).isInstanceOf(Refused.class).hasMessageContaining("superseded");
		assertThat(anchoring.state()).isEqualTo(AnchoringState.SUPERSEDED);
	}

	@Test
	@Proves("P3.7")
	void a_condition_of_what_was_replaced_is_not_met_any_more_P3() {
		answer(Outcome.WITH_CONDITION, "Når tilskuddet er på plass");
		anchoring.supersede();
		assertThatThrownBy(() -> anchoring.meetCondition(PersonId.next(), NOW)).isInstanceOf(Refused.class).hasMessageContaining("superseded");
	}

	@Test
	void what_is_settled_stays_when_a_text_is_replaced_P3() {
		answer(Outcome.CONFIRMED, "");
		assertThat(anchoring.supersede()).isFalse();
		assertThat(anchoring.state()).isEqualTo(AnchoringState.CONFIRMED);
	}

	private void answer(Outcome outcome, String remark) {
		anchoring.answer(new Answer(Ids.next(), outcome, "Styret", TODAY, "", remark), PersonId.next(), TODAY, NOW);
	}

	private void refused(Answer answer, @Nullable String field) {
		assertThatThrownBy(() -> anchoring.answer(answer, PersonId.next(), TODAY, NOW)).isInstanceOfSatisfying(Refused.class, it -> {
			assertThat(it.broken()).hasSize(1);
			assertThat(it.broken().getFirst().field()).isEqualTo(field);
		});
		assertThat(anchoring.state()).isEqualTo(AnchoringState.REQUESTED);
	}
}
