package no.samskaping.initiatives.initiative;

import static no.samskaping.initiatives.initiative.Vennesla.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import no.samskaping.initiatives.Discussion.Conclusion;
import no.samskaping.initiatives.InitiativeCompleted;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeReadyForDiscussion;
import no.samskaping.initiatives.InitiativeReclassified;
import no.samskaping.initiatives.InitiativeRegistered;
import no.samskaping.initiatives.InitiativeSeeksGateway;
import no.samskaping.initiatives.InitiativeStarted;
import no.samskaping.initiatives.InitiativeTakenForward;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Agreed;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.course.GatewayAnswer;
import no.samskaping.initiatives.course.Growth;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;

class InitiativeTest {

	@Test
	void a_title_does_not_turn_the_words_around_it_I4() {
		assertThat(Wording.typed("\u202ESykkel\u2066verksted\u2069", null, null).title()).isEqualTo("Sykkelverksted");
		assertThatThrownBy(() -> Wording.typed("\u202E", null, null)).isInstanceOf(Refused.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "99 999,99", "99.999,99", "99999,99", "kr 99 999,99", "99 999,99 kr", "99\u00a0999,99", "99999.99", "0", "NOK 99,999.99" })
	@Proves("I3.1")
	void under_the_threshold_is_small_in_every_way_of_writing_it_I3(String written) {
		assertThat(outside(estimate(written), null).course().scale()).isEqualTo(Scale.SMALL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "100 000", "100.000", "100000", "100 000,00", "100.000,-", "kr 100 000", "100 000 kroner", "100\u00a0000", "100,000.00", "100 000,01" })
	@Proves("I3.1")
	void at_the_threshold_is_formalised_in_every_way_of_writing_it_I3(String written) {
		assertThat(outside(estimate(written), Gateway.asked(CENTRE_A, DUE)).course().scale()).isEqualTo(Scale.FORMALISED);
	}

	@Test
	void an_estimate_records_the_charter_that_classified_it_I3() {
		assertThat(estimate("100 000")).isEqualTo(new Estimate(Kroner.of(100_000), Kroner.of(100_000), 1, Scale.FORMALISED, null));
	}

	@Test
	void anything_can_be_registered_with_a_title_and_nothing_else_I1() {
		var initiative = outside(null, null);

		assertThat(initiative.course().stage()).isEqualTo(Stage.REGISTERED);
		assertThat(events(initiative)).hasExactlyElementsOfTypes(InitiativeRegistered.class);
	}

	@Test
	@Proves("I4.1")
	void a_title_is_asked_for_I4() {
		assertRefused("I4", "title", () -> Wording.typed("  ", null, null));
		assertRefused("I4", "title", () -> Wording.typed("x".repeat(161), null, null));
		assertThat(Wording.typed(" Leksekafé ", " ", null)).isEqualTo(new Wording("Leksekafé", null, null));
	}

	@Test
	@Proves({ "I4.3", "A1.2" })
	void a_small_one_starts_with_one_click_I4() {
		var initiative = running();

		assertThat(initiative.course().stage()).isEqualTo(Stage.RUNNING);
		assertThat(events(initiative)).hasAtLeastOneElementOfType(InitiativeStarted.class);
	}

	@Test
	@Proves("I3.3")
	void the_tick_under_the_threshold_is_estimate_enough_to_start_I3() {
		var initiative = outside(Estimate.underThreshold(CHARTER, null), null);

		initiative.proceed(Course::started, NOW);

		assertThat(initiative.course().stage()).isEqualTo(Stage.RUNNING);
	}

	@Test
	@Proves("I3.3")
	void without_an_estimate_or_the_tick_it_does_not_start_I3() {
		assertRefused("I3", "", () -> outside(null, null).proceed(Course::started, NOW));
	}

	@Test
	@Proves("A1.2")
	void a_formalised_one_does_not_start_before_its_agreement_A1() {
		assertRefused("A1", "", () -> complete().proceed(Course::started, NOW));
	}

	@Test
	void a_formalised_one_of_a_platform_party_is_registered_directly_I5() {
		assertThat(direct(estimate("100 000")).course().stage()).isEqualTo(Stage.UNDER_DEVELOPMENT);
	}

	@Test
	void a_formalised_one_from_outside_waits_for_its_gateway_I5() {
		assertThat(outside(estimate("100 000"), Gateway.asked(CENTRE_A, DUE)).course().stage()).isEqualTo(Stage.AT_GATEWAY);
		assertThat(outside(estimate("100 000"), null).course().stage()).isEqualTo(Stage.REGISTERED);
	}

	@Test
	@Proves("I5.3")
	void the_municipality_is_never_a_gateway_I5() {
		assertRefused("I5", "gateway", () -> Gateway.asked(MUNICIPALITY, DUE));
		assertRefused("I5", "gateway", () -> Gateway.found(MUNICIPALITY));
		assertRefused("I5", "gateway", () -> answered(asked(), new GatewayAnswer.HandsOn(MUNICIPALITY, "Hører hjemme der", DUE)));
	}

	@Test
	@Proves({ "I5.3", "I5.4" })
	void a_gateway_takes_it_on_I5() {
		var initiative = answered(asked(), new GatewayAnswer.TakesOn());

		assertThat(initiative.course().stage()).isEqualTo(Stage.UNDER_DEVELOPMENT);
		assertThat(initiative.course().gateway().tookOn()).isTrue();
	}

	@Test
	@Proves({ "I5.5", "I5.6" })
	void a_gateway_asks_for_more_and_is_answered_I5() {
		var initiative = answered(asked(), new GatewayAnswer.WantsMore("Hvor mange er dere?"));
		assertRefused("I5", "", () -> answered(initiative, new GatewayAnswer.WantsMore("Og hvor?")));

		initiative.proceed(course -> course.toldMore(DUE), NOW);

		assertThat(initiative.course().gateway().state()).isEqualTo(Gateway.State.ASKED);
	}

	@Test
	@Proves({ "I5.7", "I5.8" })
	void it_is_handed_on_once_and_to_another_I5() {
		assertRefused("I5", "gateway", () -> answered(asked(), new GatewayAnswer.HandsOn(CENTRE_A, "", DUE)));
		var initiative = answered(asked(), new GatewayAnswer.HandsOn(BUSINESSES, "Næringslivet er nærmere", DUE));

		assertThat(initiative.course().gateway().party()).isEqualTo(BUSINESSES.id());
		assertRefused("I5", "", () -> answered(initiative, new GatewayAnswer.HandsOn(CENTRE_A, "", DUE)));
		assertThat(answered(initiative, new GatewayAnswer.TakesOn()).course().stage()).isEqualTo(Stage.UNDER_DEVELOPMENT);
	}

	@Test
	@Proves("I5.9")
	void after_a_declining_the_meeting_is_asked_to_find_one_I5() {
		var initiative = answered(asked(), new GatewayAnswer.Declines("Vi har ikke kapasitet"));
		events(initiative);

		initiative.proceed(Course::gatewaySought, NOW);
		assertThat(events(initiative)).hasExactlyElementsOfTypes(InitiativeSeeksGateway.class);
		assertThat(initiative.concluded(new Conclusion.GatewayFound(BUSINESSES.id()), Gateway.found(BUSINESSES), NOW)).isTrue();

		assertThat(initiative.course().stage()).isEqualTo(Stage.UNDER_DEVELOPMENT);
		assertThat(initiative.course().gateway().party()).isEqualTo(BUSINESSES.id());
	}

	@Test
	@Proves("I5.9")
	void while_the_gateway_may_still_answer_the_meeting_is_not_asked_I5() {
		assertRefused("I5", "", () -> asked().proceed(Course::gatewaySought, NOW));
	}

	@Test
	@Proves("I5.10")
	void when_the_gateway_does_not_answer_in_time_the_meeting_may_be_asked_I5() {
		var initiative = asked();
		assertThat(initiative.proceed(course -> course.gatewayIsSilent(DUE), NOW)).as("the last day is in time").isFalse();
		assertThat(initiative.proceed(course -> course.gatewayIsSilent(DUE.plusDays(1)), NOW)).isTrue();

		initiative.proceed(Course::gatewaySought, NOW);

		assertThat(initiative.course().seeksGateway()).isTrue();
	}

	@Test
	@Proves("I5.1")
	void one_that_came_without_a_gateway_is_forwarded_in_one_step_I5() {
		var initiative = outside(estimate("100 000"), null);

		initiative.proceed(course -> course.gatewayAsked(Gateway.asked(CENTRE_A, DUE)), NOW);

		assertThat(initiative.course().stage()).isEqualTo(Stage.AT_GATEWAY);
		assertRefused("I5", "", () -> initiative.proceed(course -> course.gatewayAsked(Gateway.asked(BUSINESSES, DUE)), NOW));
	}

	@Test
	@Proves({ "I6.1", "I6.2", "I6.3", "I6.5" })
	void a_complete_one_becomes_ready_I6() {
		var initiative = complete();
		events(initiative);

		initiative.declareReady(CHARTER, NOW);

		assertThat(initiative.course().stage()).isEqualTo(Stage.READY_FOR_DISCUSSION);
		assertThat(events(initiative)).hasExactlyElementsOfTypes(InitiativeReadyForDiscussion.class);
	}

	@Test
	@Proves("I6.1")
	void without_an_objective_it_does_not_become_ready_I6() {
		var initiative = complete();
		initiative.edit(new Wording("Sykkelverksted", null, null), Map.of("climate", new Justified("Fordi")), CHARTER);

		assertRefused("I6", "objective", () -> initiative.declareReady(CHARTER, NOW));
	}

	@Test
	@Proves("I6.2")
	void without_a_challenge_it_does_not_become_ready_I6() {
		var initiative = complete();
		initiative.edit(initiative.wording(), Map.of(), CHARTER);

		assertRefused("I6", "challenges", () -> initiative.declareReady(CHARTER, NOW));
	}

	@Test
	@Proves("I6.3")
	void without_a_justification_for_each_chosen_challenge_it_does_not_become_ready_I6() {
		var initiative = complete();
		initiative.edit(initiative.wording(), Map.of("climate", new Justified("Fordi"), "exclusion", new Justified(null)), CHARTER);

		assertRefused("I6", "justification-exclusion", () -> initiative.declareReady(CHARTER, NOW));
	}

	@Test
	@Proves("I6.6")
	void what_was_declared_ready_keeps_what_I6_asks_for() {
		var initiative = ready();

		assertRefused("I6", "objective", () -> initiative.edit(new Wording("Nytt", null, null), Map.of("climate", new Justified("Fordi")), CHARTER));
	}

	@Test
	@Proves("I5.2")
	void one_from_outside_that_began_before_the_platform_is_ready_only_when_a_gateway_took_it_on_P9_I5() {
		var course = Course.begin(false, estimate(350_000), null, Stage.UNDER_DEVELOPMENT);
		assertRefused("I5", "", course::declaredReady);

		var asked = course.gatewayAsked(Gateway.asked(CENTRE_A, DUE));

		assertThat(asked.stage()).isEqualTo(Stage.AT_GATEWAY);
		assertThat(asked.answered(new GatewayAnswer.TakesOn()).declaredReady().stage()).isEqualTo(Stage.READY_FOR_DISCUSSION);
		assertThat(Course.begin(true, estimate(350_000), null, Stage.UNDER_DEVELOPMENT).declaredReady().stage()).isEqualTo(Stage.READY_FOR_DISCUSSION);
	}

	@Test
	@Proves("I8.1")
	void a_small_one_that_started_and_grows_comes_before_the_meeting_and_goes_on_meanwhile_I8() {
		var initiative = running();
		events(initiative);

		initiative.proceed(course -> course.estimated(estimate(140_000)), NOW);

		assertThat(initiative.course().stage()).isEqualTo(Stage.RUNNING);
		assertThat(initiative.course().awaitsMeeting()).isTrue();
		assertThat(events(initiative)).singleElement().isInstanceOfSatisfying(InitiativeReclassified.class, event -> {
			assertThat(event.grownAfterStart()).isTrue();
			assertThat(event.scale()).isEqualTo(Scale.FORMALISED);
			assertThat(event.charterVersion()).isEqualTo(1);
		});
		assertRefused("I8", "", () -> initiative.proceed(course -> course.ended(Act.COMPLETE, 0, Stage.COMPLETED, null, null), NOW));
	}

	@Test
	@Proves("I8.2")
	void the_meeting_may_let_a_grown_one_finish_up_to_a_ceiling_I8() {
		var initiative = grown();

		assertThat(initiative.concluded(new Conclusion.FinishesAsItIs(Kroner.of(150_000), "Nesten ferdig"), null, NOW)).isTrue();

		assertThat(initiative.course().growth()).isEqualTo(Growth.finishesAsItIs(Kroner.of(150_000), "Nesten ferdig"));
		initiative.proceed(course -> course.estimated(estimate(150_000)), NOW);
		assertThat(initiative.course().awaitsMeeting()).isFalse();
		initiative.proceed(course -> course.estimated(estimate(150_001)), NOW);
		assertThat(initiative.course().awaitsMeeting()).isTrue();
	}

	@Test
	void the_meeting_may_ask_a_grown_one_to_be_formalised_I8() {
		var initiative = grown();

		initiative.concluded(new Conclusion.BecomesFormalised(), null, NOW);

		assertThat(initiative.course().stage()).isEqualTo(Stage.REGISTERED);
		assertThat(Act.SEND_TO_GATEWAY.refusals(initiative.course(), 0)).isEmpty();
		assertRefused("A1", "", () -> initiative.proceed(Course::started, NOW));
	}

	@Test
	@Proves("I8.3")
	void one_that_shrinks_before_its_agreement_is_in_force_becomes_small_I8() {
		var initiative = ready();

		initiative.proceed(course -> course.estimated(estimate(99_999)), NOW);

		assertThat(initiative.course().scale()).isEqualTo(Scale.SMALL);
		initiative.proceed(Course::started, NOW);
	}

	@Test
	@Proves("I8.3")
	void an_agreement_in_force_stays_binding_when_it_shrinks_I8() {
		var initiative = inForce();

		initiative.proceed(course -> course.estimated(estimate(20_000)), NOW);

		assertThat(initiative.course().scale()).isEqualTo(Scale.FORMALISED);
		assertThat(initiative.course().estimate().scale()).isEqualTo(Scale.SMALL);
	}

	@Test
	@Proves("I12.3")
	void only_a_conclusion_takes_it_forward_and_once_I12() {
		var initiative = ready();
		events(initiative);

		assertThat(initiative.concluded(new Conclusion.TakenForward(), null, NOW)).isTrue();
		assertThat(initiative.concluded(new Conclusion.TakenForward(), null, NOW)).isFalse();

		assertThat(initiative.course().stage()).isEqualTo(Stage.TAKEN_FORWARD);
		assertThat(events(initiative)).hasExactlyElementsOfTypes(InitiativeTakenForward.class);
	}

	@ParameterizedTest
	@EnumSource(value = Stage.class, names = { "REGISTERED", "UNDER_DEVELOPMENT", "RUNNING", "WITHDRAWN" })
	@Proves("I12.3")
	void a_conclusion_on_one_that_is_not_before_the_meeting_changes_nothing_I12(Stage stage) {
		var initiative = complete();
		initiative.proceed(course -> course.at(stage), NOW);

		assertThat(initiative.concluded(new Conclusion.TakenForward(), null, NOW)).isFalse();
		assertThat(initiative.course().stage()).isEqualTo(stage);
	}

	@Test
	void the_agreement_in_force_starts_it_once_A1() {
		var initiative = inForce();

		assertThat(initiative.course().stage()).isEqualTo(Stage.RUNNING);
		assertThat(initiative.proceed(course -> course.agreed(Agreed.IN_FORCE), NOW)).isFalse();
		assertThat(events(initiative).stream().filter(InitiativeStarted.class::isInstance)).hasSize(1);
	}

	@Test
	@Proves({ "I10.3", "I8.1" })
	void a_small_one_ends_with_one_click_I10() {
		var initiative = running();

		initiative.proceed(course -> course.ended(Act.COMPLETE, 0, Stage.COMPLETED, "Fint var det", null), NOW);

		assertThat(events(initiative)).hasAtLeastOneElementOfType(InitiativeCompleted.class);
	}

	@Test
	@Proves("I10.4")
	void a_formalised_one_ends_only_when_every_participant_has_evaluated_I10() {
		var initiative = inForce();
		assertRefused("I10", "", () -> initiative.proceed(course -> course.ended(Act.COMPLETE, 1, Stage.COMPLETED, null, null), NOW));

		initiative.proceed(course -> course.ended(Act.COMPLETE, 0, Stage.COMPLETED, null, null), NOW);

		assertThat(initiative.course().stage()).isEqualTo(Stage.COMPLETED);
	}

	@Test
	@Proves("I12.2")
	void what_the_meeting_has_before_it_or_took_forward_is_not_closed_beside_it_I12() {
		var initiative = ready();
		assertRefused("I12", "", () -> close(initiative));
		initiative.concluded(new Conclusion.TakenForward(), null, NOW);

		assertRefused("I12", "", () -> close(initiative));
	}

	@Test
	@Proves({ "I4.4", "I12.2" })
	void a_small_one_is_closed_by_others_only_after_twelve_silent_months_I4() {
		var initiative = running();
		assertRefused("I4", "", () -> close(initiative));
		initiative.proceed(course -> course.silent(DUE), NOW);

		close(initiative);

		assertThat(initiative.course().stage()).isEqualTo(Stage.NOT_TAKEN_FORWARD);
	}

	@Test
	@Proves("A8.10")
	void an_agreement_in_force_is_terminated_before_its_project_is_withdrawn_A8() {
		assertRefused("A8", "", () -> inForce().proceed(course -> course.ended(Act.WITHDRAW, 0, Stage.WITHDRAWN, null, null), NOW));
	}

	@Test
	void a_completed_one_whose_agreement_is_fulfilled_does_not_run_again_by_itself_A1_I10() {
		var initiative = inForce();
		initiative.proceed(course -> course.ended(Act.COMPLETE, 0, Stage.COMPLETED, null, null), NOW);

		initiative.proceed(Course::reopened, NOW);

		assertThat(initiative.course().stage()).isEqualTo(Stage.UNDER_DEVELOPMENT);
		assertThat(initiative.course().bound()).isFalse();
	}

	@Test
	void one_that_was_completed_before_the_platform_can_be_opened_again_P9_I10() {
		var course = Course.begin(false, estimate(20_000), null, Stage.COMPLETED);

		assertThat(course.reopened().stage()).isEqualTo(Stage.RUNNING);
	}

	@Test
	void nothing_is_entered_at_a_stage_that_needs_a_meeting_P9_I12() {
		assertThatThrownBy(() -> new Registering(InitiativeId.next(), new Wording("Hentet inn", null, null), complete().origin(), List.of(CLUB), false,
				false, estimate(350_000), null, Stage.TAKEN_FORWARD)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void a_small_one_that_a_gateway_once_declined_does_not_go_to_the_meeting_I4() {
		var initiative = answered(asked(), new GatewayAnswer.Declines("Vi har ikke kapasitet"));
		initiative.proceed(course -> course.estimated(estimate(20_000)), NOW);
		initiative.proceed(Course::started, NOW);

		assertRefused("I5", "", () -> initiative.proceed(Course::gatewaySought, NOW));
		assertThat(initiative.course().stage()).isEqualTo(Stage.RUNNING);
	}

	@Test
	void a_meeting_that_found_no_gateway_may_be_asked_again_I5() {
		var initiative = answered(asked(), new GatewayAnswer.Declines("Vi har ikke kapasitet"));
		initiative.proceed(Course::gatewaySought, NOW);

		assertThat(initiative.concluded(new Conclusion.Noted(null), null, NOW)).isTrue();
		events(initiative);
		initiative.proceed(Course::gatewaySought, NOW);

		assertThat(events(initiative)).hasExactlyElementsOfTypes(InitiativeSeeksGateway.class);
	}

	@Test
	@Proves("I8.2")
	void a_ceiling_below_the_estimate_settles_nothing_and_the_meeting_is_asked_again_I8() {
		var initiative = grown();
		events(initiative);

		assertThat(initiative.concluded(new Conclusion.FinishesAsItIs(Kroner.of(120_000), "Nesten ferdig"), null, NOW)).isTrue();

		assertThat(initiative.course().awaitsMeeting()).isTrue();
		assertThat(events(initiative)).singleElement().isInstanceOfSatisfying(InitiativeReclassified.class,
				event -> assertThat(event.grownAfterStart()).isTrue());
	}

	@Test
	@Proves("I6.4")
	void a_challenge_that_the_platform_does_not_name_is_refused_and_counts_for_nothing_I6() {
		var initiative = complete();
		assertRefused("I6", "challenges", () -> initiative.edit(initiative.wording(), Map.of("x", new Justified("Fordi")), CHARTER));
		var later = new AdoptedCharter(2, CHARTER.validFrom(), "Vennesla", CHARTER.threshold(), CHARTER.counts(), CHARTER.challenges().subList(1, 2), List.of(),
				CHARTER.deadlines(), CHARTER.cadenceStart());

		assertRefused("I6", "challenges", () -> initiative.declareReady(later, NOW));
	}

	@Test
	void a_challenge_that_the_next_version_does_not_name_stays_with_what_chose_it_and_hinders_no_change_P4_I6() {
		var initiative = ready();
		var later = new AdoptedCharter(2, CHARTER.validFrom(), "Vennesla", CHARTER.threshold(), CHARTER.counts(), CHARTER.challenges().subList(1, 2), List.of(),
				CHARTER.deadlines(), CHARTER.cadenceStart());

		initiative.edit(new Wording("Sykkelverksted i sentrum", null, initiative.wording().objective()), Map.of(), later);

		assertThat(initiative.challenges()).containsExactly("climate");
		assertThat(initiative.justification("climate")).isEqualTo("Brukte sykler kommer i bruk igjen.");
		assertRefused("I6", "objective", () -> initiative.edit(new Wording("Uten mål", null, null), Map.of(), later));
		assertRefused("I6", "challenges", () -> ready().edit(initiative.wording(), Map.of(), CHARTER));
	}

	@Test
	void a_justification_has_a_limit_I6() {
		var initiative = complete();

		assertRefused("I6", "justification-climate", () -> initiative.edit(initiative.wording(), Map.of("climate", new Justified("x".repeat(4001))), CHARTER));
	}

	@Test
	@Proves("I2.1")
	void who_was_named_as_an_initiator_by_a_mistake_is_none_any_longer_but_the_first_one_stays_I2() {
		var initiative = running();
		initiative.join(MUNICIPALITY.actor());

		initiative.part(MUNICIPALITY.actor());

		assertThat(initiative.initiators()).containsExactly(CLUB);
		assertRefused("I2", "", () -> initiative.part(CLUB));
	}

	@Test
	void what_has_ended_is_opened_again_and_goes_its_way_anew_I10() {
		var initiative = ready();
		initiative.concluded(new Conclusion.NotTakenForward("Uenighet"), null, NOW);
		assertThat(initiative.course().ending().remark()).isEqualTo("Uenighet");

		initiative.proceed(Course::reopened, NOW);

		assertThat(initiative.course().stage()).isEqualTo(Stage.UNDER_DEVELOPMENT);
		assertRefused("I10", "", () -> initiative.proceed(Course::reopened, NOW));
	}

	@Test
	@Proves("I10.8")
	void one_goes_into_another_that_has_not_ended_I10() {
		var initiative = running();
		var ended = running();
		ended.proceed(course -> course.ended(Act.WITHDRAW, 0, Stage.WITHDRAWN, null, null), NOW);

		assertThatCode(() -> initiative.requireTakesIn(InitiativeId.next())).doesNotThrowAnyException();
		assertRefused("I10", "number", () -> initiative.requireTakesIn(initiative.getId()));
		assertRefused("I10", "number", () -> ended.requireTakesIn(InitiativeId.next()));
	}

	@Test
	void a_merged_one_names_its_successor_I10() {
		var into = InitiativeId.next();
		var initiative = running();

		initiative.proceed(course -> course.ended(Act.MERGE, 0, Stage.MERGED, null, into), NOW);

		assertThat(initiative.course().ending().into()).isEqualTo(into);
	}

	@Test
	@Proves("I4.3")
	void it_is_started_once_I4() {
		var initiative = running();

		assertRefused("I4", "", () -> initiative.proceed(Course::started, NOW));
	}

	@Test
	@Proves("I4.5")
	void it_is_said_to_run_still_only_when_that_was_asked_I4() {
		var initiative = running();
		assertThat(Act.STILL_RUNNING.refusals(initiative.course(), 0)).isNotEmpty();

		initiative.proceed(course -> course.silent(DUE), NOW);

		assertThat(Act.STILL_RUNNING.refusals(initiative.course(), 0)).isEmpty();
	}

	@Test
	@Proves("I5.4")
	void a_gateway_that_nobody_asked_does_not_take_it_on_I5() {
		assertThat(Act.TAKE_ON.refusals(outside(estimate("100 000"), null).course(), 0)).isNotEmpty();
		assertThat(Act.TAKE_ON.refusals(asked().course(), 0)).isEmpty();
	}

	@Test
	@Proves("I5.6")
	void nobody_tells_more_before_the_gateway_asked_for_it_I5() {
		assertRefused("I5", "", () -> asked().proceed(course -> course.toldMore(DUE), NOW));
	}

	@Test
	@Proves({ "I6.4", "I6.6" })
	void what_was_declared_ready_may_say_it_otherwise_I6() {
		var initiative = ready();

		initiative.edit(initiative.wording(), Map.of("climate", new Justified("Fordi sykler varer")), CHARTER);

		assertThat(initiative.justification("climate")).isEqualTo("Fordi sykler varer");
	}

	@Test
	@Proves("I6.5")
	void what_is_not_under_development_is_not_declared_ready_I6() {
		assertRefused("I6", "", () -> ready().proceed(Course::declaredReady, NOW));
	}

	@Test
	@Proves("I10.1")
	void what_has_ended_is_estimated_no_more_I10() {
		var running = running();
		running.proceed(course -> course.estimated(estimate(20_000)), NOW);
		assertThat(running.course().estimate()).isEqualTo(estimate(20_000));

		running.proceed(course -> course.ended(Act.COMPLETE, 0, Stage.COMPLETED, null, null), NOW);

		assertRefused("I10", "", () -> running.proceed(course -> course.estimated(estimate(30_000)), NOW));
	}

	@Test
	@Proves("I10.2")
	void only_what_has_ended_is_opened_again_I10() {
		var initiative = running();
		assertRefused("I10", "", () -> initiative.proceed(Course::reopened, NOW));
		initiative.proceed(course -> course.ended(Act.COMPLETE, 0, Stage.COMPLETED, null, null), NOW);

		initiative.proceed(Course::reopened, NOW);

		assertThat(initiative.course().stage()).isEqualTo(Stage.RUNNING);
	}

	@Test
	@Proves("I10.3")
	void what_never_ran_is_not_completed_I10() {
		assertRefused("I10", "", () -> outside(null, null).proceed(course -> course.ended(Act.COMPLETE, 0, Stage.COMPLETED, null, null), NOW));
	}

	@Test
	@Proves("A8.10")
	void what_no_agreement_binds_is_withdrawn_A8() {
		var initiative = ready();

		initiative.proceed(course -> course.ended(Act.WITHDRAW, 0, Stage.WITHDRAWN, null, null), NOW);

		assertThat(initiative.course().stage()).isEqualTo(Stage.WITHDRAWN);
	}

	private static void close(Initiative initiative) {
		initiative.proceed(course -> course.ended(Act.CLOSE, 0, Stage.NOT_TAKEN_FORWARD, "Nei", null), NOW);
	}

	private static Initiative asked() {
		return outside(estimate("100 000"), Gateway.asked(CENTRE_A, DUE));
	}

	private static Initiative grown() {
		var initiative = running();
		initiative.proceed(course -> course.estimated(estimate(140_000)), NOW);
		return initiative;
	}

	private static Initiative inForce() {
		var initiative = ready();
		initiative.concluded(new Conclusion.TakenForward(), null, NOW);
		initiative.proceed(course -> course.at(Stage.AGREEMENT_IN_PROGRESS), NOW);
		initiative.proceed(course -> course.agreed(Agreed.IN_FORCE), NOW);
		return initiative;
	}

	private static Initiative answered(Initiative initiative, GatewayAnswer answer) {
		initiative.proceed(course -> course.answered(answer), NOW);
		return initiative;
	}

	private static List<Object> events(Initiative initiative) {
		return Registered.of(initiative);
	}

	private static void assertRefused(String rule, String field, ThrowingCallable attempt) {
		assertThatThrownBy(attempt).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.broken())
				.anySatisfy(broken -> {
					assertThat(broken.rule()).isEqualTo(rule);
					assertThat(broken.field()).isEqualTo(field);
				}));
	}
}
