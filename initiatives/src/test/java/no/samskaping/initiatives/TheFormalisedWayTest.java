package no.samskaping.initiatives;

import static no.samskaping.initiatives.Neighbours.ANNE_OF_CENTRE_A;
import static no.samskaping.initiatives.Neighbours.LEDER_OF_CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.CHARTER;
import static no.samskaping.initiatives.initiative.Vennesla.CLUB;
import static no.samskaping.initiatives.initiative.Vennesla.DUE;
import static no.samskaping.initiatives.initiative.Vennesla.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

import no.samskaping.initiatives.Discussion.Conclusion;
import no.samskaping.initiatives.ProjectCourse.Told;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.course.GatewayAnswer;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.EndingDesk;
import no.samskaping.initiatives.initiative.GatewayDesk;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Origin;
import no.samskaping.initiatives.initiative.Registering;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.TakingPart;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Subject;

@InitiativesTest
class TheFormalisedWayTest {

	@Autowired InitiativeDesk desk;
	@Autowired GatewayDesk gateways;
	@Autowired EndingDesk endings;
	@Autowired Initiatives initiatives;
	@Autowired Discussion discussion;
	@Autowired ProjectCourse course;
	@Autowired Registration registration;
	@Autowired TakingPart part;

	@Test
	void from_the_gateway_to_running_each_step_is_told_once(Scenario scenario) {
		var id = registered(Estimate.of(Kroner.of(350_000), CHARTER, null), Gateway.asked(CENTRE_A, DUE));
		gateways.answer(Command.of(id, LEDER_OF_CENTRE_A, NOW), new GatewayAnswer.TakesOn());
		desk.edit(Command.of(id, ANNE_OF_CENTRE_A, NOW), new Wording("Sykkelverksted", null, "Et sted å være"), Map.of("exclusion", "De trengs der."));

		scenario.stimulate(() -> desk.declareReady(Command.of(id, ANNE_OF_CENTRE_A, NOW)))
				.andWaitForEventOfType(InitiativeReadyForDiscussion.class).matching(event -> event.initiative().equals(id)).toArrive();
		assertThat(initiatives.at(Set.of(Stage.READY_FOR_DISCUSSION), null, 50)).extracting(InitiativeCard::id).contains(id);

		var matter = UUID.randomUUID();
		scenario.stimulate(() -> {
			discussion.concluded(id, matter, new Conclusion.TakenForward(), NOW);
			discussion.concluded(id, matter, new Conclusion.TakenForward(), NOW);
			discussion.concluded(id, UUID.randomUUID(), new Conclusion.TakenForward(), NOW);
		}).andWaitForEventOfType(InitiativeTakenForward.class).matching(event -> event.initiative().equals(id)).toArriveAndVerify(
				event -> assertThat(event.version()).isEqualTo(card(id).version()));

		var agreement = UUID.randomUUID();
		var drafted = new Told(UUID.randomUUID(), agreement, 0, NOW);
		var inForce = new Told(UUID.randomUUID(), agreement, 5, NOW);
		course.agreementOpened(id, drafted);
		course.agreementOpened(id, drafted);
		assertThat(card(id).stage()).isEqualTo(Stage.AGREEMENT_IN_PROGRESS);
		scenario.stimulate(() -> {
			course.agreementInForce(id, inForce);
			course.agreementInForce(id, inForce);
		}).andWaitForEventOfType(InitiativeStarted.class).matching(event -> event.initiative().equals(id)).toArrive();

		assertThat(card(id).stage()).isEqualTo(Stage.RUNNING);
		assertThat(card(id).gateway()).isEqualTo(CENTRE_A.id());
		assertThat(card(id).participants()).as("initiator and gateway take part, I2 I5").containsExactly(CLUB, CENTRE_A.actor());
	}

	@Test
	void those_who_take_part_are_told_to_whoever_asks_about_recusal_P5() {
		var id = registered(Estimate.of(Kroner.of(350_000), CHARTER, null), null);
		var elsewhere = new Subject("agreement", id.value());

		assertThat(part.in(Set.of(id.subject(), elsewhere))).containsExactly(Map.entry(id.subject(), Set.of(CLUB)));
		assertThat(part.in(Set.of(elsewhere))).isEmpty();
	}

	@Test
	void a_plan_holds_what_an_agreement_is_drafted_from() {
		var id = registered(Estimate.of(Kroner.of(350_000), CHARTER, null), Gateway.asked(CENTRE_A, DUE));
		desk.edit(Command.of(id, ANNE_OF_CENTRE_A, NOW), new Wording("Sykkelverksted", "Sykler", "Et sted å være"), Map.of("climate", "Mindre avfall"));

		var plan = initiatives.planOf(id).orElseThrow();

		assertThat(plan.justifications()).containsExactly(new ProjectPlan.Justification("climate", "Mindre avfall"));
		assertThat(plan.parts()).singleElement().satisfies(part -> assertThat(part.initiator()).isTrue());
		assertThat(initiatives.planOf(InitiativeId.next())).isEmpty();
	}

	@Test
	void a_late_conclusion_on_a_withdrawn_one_changes_nothing() {
		var id = registered(Estimate.of(Kroner.of(350_000), CHARTER, null), Gateway.asked(CENTRE_A, DUE));
		endings.withdraw(Command.of(id, ANNE_OF_CENTRE_A, NOW).from(Source.TELEPHONE), "Klubben ombestemte seg");

		discussion.concluded(id, UUID.randomUUID(), new Conclusion.TakenForward(), NOW);

		assertThat(card(id).stage()).isEqualTo(Stage.WITHDRAWN);
	}

	@Test
	void a_merged_one_is_answered_by_its_successor_I10() {
		var from = registered(Estimate.underThreshold(CHARTER, null), null);
		var over = registered(Estimate.underThreshold(CHARTER, null), null);
		var into = registered(Estimate.underThreshold(CHARTER, null), null);

		endings.merge(Command.of(from, ANNE_OF_CENTRE_A, NOW), over);
		endings.merge(Command.of(over, ANNE_OF_CENTRE_A, NOW), into);

		assertThat(initiatives.of(Set.of(from)).get(from).id()).isEqualTo(into);
	}

	@Test
	void those_with_a_number_are_found_however_it_is_written_and_a_merged_one_by_its_successor_I10() {
		var from = registered(Estimate.underThreshold(CHARTER, null), null);
		var into = registered(Estimate.underThreshold(CHARTER, null), null);
		var merged = card(from).number();
		var asWritten = " " + card(into).number().toLowerCase();
		endings.merge(Command.of(from, ANNE_OF_CENTRE_A, NOW), into);

		var found = initiatives.byNumbers(Set.of(merged, asWritten, "I-1999-000001"));

		assertThat(found).containsOnlyKeys(merged, asWritten);
		assertThat(found.values()).extracting(InitiativeCard::id).containsOnly(into);
		assertThat(initiatives.byNumbers(Set.of())).isEmpty();
	}

	@Test
	void the_same_command_twice_has_one_effect_and_an_older_version_is_told() {
		var id = registered(Estimate.of(Kroner.of(350_000), CHARTER, null), Gateway.asked(CENTRE_A, DUE));
		var command = new Command(UUID.randomUUID(), id, 0L, ANNE_OF_CENTRE_A, NOW);

		desk.edit(command, new Wording("Nytt navn", null, null), Map.of());
		desk.edit(command, new Wording("Nytt navn", null, null), Map.of());

		assertThat(card(id).version()).isEqualTo(1);
		assertThatThrownBy(() -> desk.edit(new Command(UUID.randomUUID(), id, 0L, ANNE_OF_CENTRE_A, NOW), new Wording("Annet", null, null), Map.of()))
				.isInstanceOf(Outdated.class);
	}

	@Test
	void only_the_gateways_own_representative_answers_for_it_P2() {
		var id = registered(Estimate.of(Kroner.of(350_000), CHARTER, null), Gateway.asked(CENTRE_A, DUE));

		assertThatThrownBy(() -> gateways.answer(Command.of(id, ANNE_OF_CENTRE_A, NOW), new GatewayAnswer.TakesOn())).isInstanceOf(Denied.class);
		assertThatThrownBy(() -> gateways.answer(Command.of(id, Neighbours.KARI_OF_MUNICIPALITY, NOW), new GatewayAnswer.TakesOn())).isInstanceOf(Denied.class);
		assertThat(card(id).stage()).isEqualTo(Stage.AT_GATEWAY);
	}

	@Test
	void an_idea_is_registered_once_M5() {
		var id = InitiativeId.next();
		var idea = new Subject("idea", UUID.randomUUID());

		registration.register(id, "Et sted for dem som ikke spiller fotball", null, CLUB, null, idea, ANNE_OF_CENTRE_A, NOW);
		registration.register(id, "Et sted for dem som ikke spiller fotball", null, CLUB, null, idea, ANNE_OF_CENTRE_A, NOW);

		assertThat(desk.load(id).origin().idea()).isEqualTo(idea);
		assertThat(card(id).scale()).isEqualTo(Scale.SMALL);
		assertThat(card(id).estimate()).isNull();
	}

	private InitiativeCard card(InitiativeId id) {
		return initiatives.of(Set.of(id)).get(id);
	}

	private InitiativeId registered(Estimate estimate, @Nullable Gateway gateway) {
		var id = InitiativeId.next();
		var origin = new Origin(PersonId.next(), Source.TELEPHONE, CENTRE_A.id(), ANNE_OF_CENTRE_A.person(), NOW, null, null, null);
		desk.register(new Registering(id, new Wording("Sykkelverksted", null, null), origin, List.<ActorId>of(CLUB), false, false, estimate, gateway,
				null), ANNE_OF_CENTRE_A, NOW);
		return id;
	}
}
