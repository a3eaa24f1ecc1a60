package no.samskaping.initiatives.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Phase;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;

class ParticipationTest {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 2);

	@Test
	void a_contribution_is_planned_once_and_then_delivered_I9() {
		var participation = named(null);
		var hours = Contribution.planned(UUID.randomUUID(), Phase.DEFINE, ContributionKind.HOURS, null, 20, "");

		participation.plan(hours);
		participation.plan(hours);
		participation.deliver(hours.id(), DAY);

		assertThat(participation.in(Phase.DEFINE)).singleElement().satisfies(one -> assertThat(one.deliveredOn()).isEqualTo(DAY));
		participation.drop(hours.id());
		assertThat(participation.contributions()).as("what was delivered stays").hasSize(1);
	}

	@Test
	@Proves("I9.1")
	void money_has_an_amount_hours_a_number_and_everything_else_words_I9() {
		assertThatThrownBy(() -> contribution(ContributionKind.MONEY, null, null, "Penger")).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> contribution(ContributionKind.HOURS, null, null, "Timer")).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> contribution(ContributionKind.HOURS, null, 0, "Timer")).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> contribution(ContributionKind.PREMISES, null, null, " ")).isInstanceOf(Refused.class);
		assertThat(contribution(ContributionKind.MONEY, Kroner.of(50_000), null, "").amount()).isEqualTo(Kroner.of(50_000));
		assertThat(contribution(ContributionKind.PREMISES, null, null, "Gymsal").what()).isEqualTo("Gymsal");
	}

	@Test
	void what_is_not_there_or_delivered_already_changes_nothing_I9() {
		var participation = named(null);
		var hours = Contribution.planned(UUID.randomUUID(), Phase.DEFINE, ContributionKind.HOURS, null, 20, "");
		assertThat(participation.plan(hours)).isTrue();
		assertThat(participation.plan(hours)).isFalse();
		assertThat(participation.deliver(UUID.randomUUID(), DAY)).isFalse();
		assertThat(participation.drop(UUID.randomUUID())).isFalse();

		assertThat(participation.deliver(hours.id(), DAY)).isTrue();

		assertThat(participation.deliver(hours.id(), DAY.plusDays(1))).isFalse();
		assertThat(participation.drop(hours.id())).isFalse();
		assertThat(participation.contributions()).singleElement().satisfies(one -> assertThat(one.deliveredOn()).isEqualTo(DAY));
	}

	@Test
	@Proves("P3.9")
	void a_party_that_said_it_does_not_take_part_comes_back_by_its_own_word_P3() {
		var participation = named(PartyId.next());
		participation.answer(Answer.DOES_NOT, "Ikke vår oppgave");

		assertThatThrownBy(() -> participation.rejoin(false)).isInstanceOf(Refused.class);
		participation.rejoin(true);

		assertThat(participation.answer()).isEqualTo(Answer.ASKED);
	}

	@Test
	void a_party_that_others_name_as_an_initiator_or_a_gateway_answers_itself_P3() {
		var participation = named(PartyId.next());
		participation.becomeInitiator(false);
		assertThat(participation.answer()).isEqualTo(Answer.ASKED);
		participation.answer(Answer.DOES_NOT, "Ikke vår oppgave");

		participation.becomeInitiator(false);
		participation.becomeGateway(false);

		assertThat(participation.answer()).isEqualTo(Answer.DOES_NOT);
		assertThat(participation.reason()).isEqualTo("Ikke vår oppgave");
		assertThatThrownBy(() -> participation.rejoin(false)).isInstanceOf(Refused.class);
	}

	@Test
	@Proves("I5.11")
	void who_leaves_says_why_I5() {
		assertThatThrownBy(() -> named(null).leave(null)).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> named(null).leave("x".repeat(2001))).isInstanceOf(Refused.class);
	}

	@Test
	@Proves("P3.8")
	void a_platform_party_that_was_named_answers_itself_P3() {
		var participation = named(PartyId.next());
		assertThat(participation.answer()).isEqualTo(Answer.ASKED);
		assertThatThrownBy(() -> participation.answer(Answer.DOES_NOT, null)).isInstanceOf(Refused.class);

		participation.answer(Answer.TAKES_PART, null);

		assertThat(participation.answer()).isEqualTo(Answer.TAKES_PART);
	}

	@Test
	@Proves({ "I5.11", "I2.2" })
	void the_gateway_takes_part_unless_it_hands_that_over_with_a_reason_I5() {
		var participation = named(PartyId.next());
		participation.becomeGateway(true);
		assertThat(participation.answer()).isEqualTo(Answer.TAKES_PART);

		participation.leave("Kommunen tar det");

		assertThat(participation.answer().isIn()).isFalse();
		assertThat(participation.reason()).isEqualTo("Kommunen tar det");
	}

	@Test
	@Proves("I2.2")
	void an_initiator_does_not_leave_its_own_initiative_I2() {
		var participation = named(null);
		participation.becomeInitiator(false);

		assertThatThrownBy(() -> participation.leave("Ferdig")).isInstanceOf(Refused.class);
	}

	private static Contribution contribution(ContributionKind kind, @Nullable Kroner amount, @Nullable Integer hours, String what) {
		return Contribution.planned(UUID.randomUUID(), Phase.IMPLEMENT, kind, amount, hours, what);
	}

	private static Participation named(@Nullable PartyId party) {
		return Participation.of(ParticipationId.next(), InitiativeId.next(), ActorId.next(), party, DAY);
	}
}
