package no.samskaping.agreements.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

import no.samskaping.agreements.AgreementAmended;
import no.samskaping.agreements.AgreementDrafted;
import no.samskaping.agreements.AgreementEndApproaching;
import no.samskaping.agreements.AgreementEnded;
import no.samskaping.agreements.AgreementEnteredIntoForce;
import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementReadyForAnchoring;
import no.samskaping.agreements.AgreementReadyForSignature;
import no.samskaping.agreements.AgreementSigned;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.ParticipantLeft;
import no.samskaping.agreements.acceptance.Acceptance;
import no.samskaping.agreements.acceptance.AcceptanceId;
import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.boundary.Answer;
import no.samskaping.agreements.boundary.Boundary;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.force.Force;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Footing;
import no.samskaping.agreements.terms.Role;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CENTRE_PARTY;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.INITIATIVE;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.MUNICIPALITY_PARTY;
import static no.samskaping.agreements.Examples.NOW;
import static no.samskaping.agreements.Examples.TODAY;
import static no.samskaping.agreements.Examples.accepts;
import static no.samskaping.agreements.Examples.allOf;
import static no.samskaping.agreements.Examples.cards;
import static no.samskaping.agreements.Examples.clause;
import static no.samskaping.agreements.Examples.draft;
import static no.samskaping.agreements.Examples.having;
import static no.samskaping.agreements.Examples.side;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AgreementTest {

	static final String BYTES = "a".repeat(64);
	static final String OTHER_BYTES = "b".repeat(64);
	static final Acceptances NOTHING = new Acceptances(List.of());

	@Test
	@Proves("A2.3")
	void nothing_is_locked_before_everyone_has_accepted_A2() {
		var agreement = drafted(draft());

		refused("A2", () -> agreement.lock(bytes(BYTES), null, NOTHING, NOW));
		assertThat(agreement.work()).isEqualTo(Work.DRAFT);
	}

	@Test
	@Proves("A3.16")
	void a_clause_that_changed_after_it_was_accepted_holds_the_lock_back_A3() {
		var agreement = drafted(draft());
		var said = allOf(agreement.getId(), agreement.draft());
		agreement.change(agreement.draft().with(agreement.draft().terms().until(LocalDate.of(2028, 1, 1))), NOTHING, NOW);

		refused("A2", () -> agreement.lock(bytes(BYTES), null, said, NOW));
		assertThat(said.missing(side(agreement.draft(), CLUB), agreement.draft())).extracting(Clause::kind).containsExactly(ClauseKind.DURATION);
	}

	@Test
	@Proves("A2.3")
	void who_accepted_and_then_wants_a_change_has_not_accepted_A3() {
		var agreement = drafted(draft());
		var said = new ArrayList<>(allOf(agreement.getId(), agreement.draft()).all());
		said.add(accepts(agreement.getId(), CLUB, clause(agreement.draft(), ClauseKind.ECONOMY), false, NOW.plusSeconds(60)));

		refused("A2", () -> agreement.lock(bytes(BYTES), null, new Acceptances(said), NOW));
		said.add(accepts(agreement.getId(), CLUB, clause(agreement.draft(), ClauseKind.ECONOMY), true, NOW.plusSeconds(120)));
		agreement.lock(bytes(BYTES), null, new Acceptances(said), NOW);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.ANCHORING);
	}

	@Test
	@Proves("A3.13")
	void an_open_finding_holds_the_lock_back_A3() {
		var agreement = drafted(having(draft(), side(draft(), CLUB).on(new Footing(1, false, 6, true, true))));

		refused("A3", () -> agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW));
	}

	@Test
	@Proves("A5.3")
	void a_procurement_stops_the_lock_and_an_unclear_boundary_does_not_A5() {
		var agreement = drafted(having(draft(), side(draft(), CLUB).answered(Boundary.of(Answer.YES, Answer.YES, Answer.YES))));
		refused("A5", () -> agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW));

		var unclear = drafted(having(draft(), side(draft(), CLUB).answered(Boundary.of(Answer.YES, Answer.YES, Answer.UNSURE))));
		unclear.lock(bytes(BYTES), null, allOf(unclear.getId(), unclear.draft()), NOW);
		assertThat(unclear.stage()).isEqualTo(AgreementStage.ANCHORING);
	}

	@Test
	void an_overruled_procurement_no_longer_stops_it_A5() {
		var answers = Boundary.of(Answer.YES, Answer.YES, Answer.YES).overruled(Outcome.CO_CREATION, "Bare utlegg dekkes.", null);
		var agreement = drafted(having(draft(), side(draft(), CLUB).answered(answers)));

		agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW);

		assertThat(agreement.stage()).isEqualTo(AgreementStage.ANCHORING);
	}

	@Test
	@Proves("A5.2")
	void an_unanswered_boundary_holds_the_lock_back_A5() {
		var agreement = drafted(having(draft(), side(draft(), CLUB).answered(null)));

		refused("A5", () -> agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW));
	}

	@Test
	@Proves("A2.1")
	void it_takes_two_legal_entities_and_two_units_of_one_are_not_enough_A2() {
		var two = draft().without(CLUB);
		var centre = side(two, CENTRE);
		var units = having(two, new Side(CENTRE, CENTRE_PARTY, centre.kind(), centre.sector(),
				side(two, MUNICIPALITY).organisationNumber(), CENTRE, true, Role.PARTICIPANT, null, null, centre.footing(), centre.boundary()));
		var one = drafted(units);
		refused("A2", () -> one.lock(bytes(BYTES), null, allOf(one.getId(), one.draft()), NOW));

		var agreement = drafted(two);
		agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.ANCHORING);
	}

	@Test
	@Proves("A2.1")
	void a_unit_of_the_municipality_with_a_number_of_its_own_is_no_second_legal_entity_A2_P6() {
		var two = draft().without(CLUB);
		var one = drafted(two.withSides(side -> side.actor().equals(CENTRE) ? side.belongingTo(MUNICIPALITY, false).as(Role.PARTICIPANT) : side));
		refused("A2", () -> one.lock(bytes(BYTES), null, allOf(one.getId(), one.draft()), NOW));
	}

	@Test
	@Proves("A2.1")
	void two_who_have_become_one_since_they_were_named_are_no_two_legal_entities_A2_P6() {
		var agreement = drafted(draft().without(CLUB));
		var card = cards().get(CENTRE);
		agreement.knows(Map.of(CENTRE, new ActorCard(MUNICIPALITY, card.kind(), card.name(), null, card.sector(), true, null)));
		refused("A2", () -> agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW));

		agreement.knows(cards());
		agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.ANCHORING);
	}

	@Test
	@Proves("A2.2")
	void without_a_platform_party_it_is_no_agreement_here_A2() {
		var draft = draft();
		var agreement = drafted(draft.withSides(side -> new Side(side.actor(), null, side.kind(), side.sector(),
				side.organisationNumber(), side.entity(), true, side.role(), null, null, side.footing(), side.boundary())));

		refused("A2", () -> agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW));
	}

	@Test
	@Proves("A6.1")
	void a_locked_text_cannot_be_changed_A6() {
		var agreement = locked();

		refused("A6", () -> agreement.change(agreement.draft().with(agreement.draft().terms().until(LocalDate.of(2028, 1, 1))), NOTHING, NOW));
	}

	@Test
	@Proves("A6.8")
	void a_text_is_locked_once_and_keeps_its_bytes_A6() {
		var agreement = locked();
		assertThat(agreement.locked().sha256()).isEqualTo(BYTES);

		refused("A6", () -> agreement.lock(bytes(OTHER_BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW));
		assertThat(agreement.locked().sha256()).isEqualTo(BYTES);
	}

	@Test
	@Proves("A2.5")
	void signing_opens_when_every_platform_party_that_takes_part_has_anchored_P3() {
		var agreement = locked();

		agreement.anchored(Set.of(MUNICIPALITY_PARTY), BYTES, NOW);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.ANCHORING);

		agreement.anchored(Set.of(MUNICIPALITY_PARTY, CENTRE_PARTY), BYTES, NOW);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.SIGNING);
	}

	@Test
	@Proves("A6.4")
	void an_anchoring_of_other_bytes_counts_for_nothing_A6() {
		var agreement = locked();

		agreement.anchored(Set.of(MUNICIPALITY_PARTY, CENTRE_PARTY), OTHER_BYTES, NOW);

		assertThat(agreement.stage()).isEqualTo(AgreementStage.ANCHORING);
	}

	@Test
	void a_declined_anchoring_leads_back_to_a_new_version_and_is_visible_P3() {
		var agreement = locked();

		agreement.declined(CENTRE_PARTY, BYTES, NOW);

		assertThat(agreement.stage()).isEqualTo(AgreementStage.DRAFT);
		assertThat(agreement.textNumber()).isEqualTo(2);
		assertThat(agreement.declinedBy()).isEqualTo(CENTRE_PARTY);
	}

	@Test
	@Proves("A2.4")
	void nobody_signs_before_the_anchoring_A2() {
		var agreement = locked();

		refused("A2", () -> sign(agreement, CLUB, BYTES));
	}

	@Test
	@Proves("A6.3")
	void nobody_signs_an_older_text_A6() {
		var agreement = signing();

		refused("A6", () -> sign(agreement, CLUB, OTHER_BYTES));
	}

	@Test
	@Proves("A6.5")
	void nobody_signs_twice_A6() {
		var agreement = signing();
		sign(agreement, CLUB, BYTES);

		refused("A6", () -> sign(agreement, CLUB, BYTES, CLUB));
	}

	@Test
	@Proves("P6.1")
	void a_participant_that_only_accepts_does_not_sign_P6() {
		var agreement = signing(having(draft(), side(draft(), CENTRE).as(Role.PARTICIPANT)));

		refused("P6", () -> sign(agreement, CENTRE, BYTES));
	}

	@Test
	@Proves({ "A6.6", "A7.1" })
	void the_last_contracting_partys_signature_brings_it_into_force_once_A6() {
		var agreement = signing();

		sign(agreement, CLUB, BYTES);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.SIGNING);
		sign(agreement, CENTRE, BYTES, CLUB);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.SIGNING);
		sign(agreement, MUNICIPALITY, BYTES, CLUB, CENTRE);

		assertThat(agreement.stage()).isEqualTo(AgreementStage.IN_FORCE);
		assertThat(agreement.force()).isEqualTo(new Force(agreement.force().text(), BYTES, TODAY, agreement.draft().terms().endsOn(), 1,
				agreement.draft().terms().endsOn()));
		assertThat(events(agreement)).hasOnlyElementsOfTypes(AgreementDrafted.class, AgreementReadyForAnchoring.class,
				AgreementReadyForSignature.class, AgreementSigned.class, AgreementEnteredIntoForce.class)
				.filteredOn(AgreementEnteredIntoForce.class::isInstance).hasSize(1);
		refused("A2", () -> sign(agreement, CLUB, BYTES, CENTRE));
	}

	@Test
	void an_opened_text_is_never_signed_A6() {
		var agreement = signing();

		agreement.reopen(NOW);

		refused("A2", () -> sign(agreement, CLUB, BYTES));
		assertThat(agreement.textNumber()).isEqualTo(2);
	}

	@Test
	@Proves("A7.1")
	void until_an_amendment_is_in_force_the_earlier_text_is_A7() {
		var agreement = inForce();
		var text = agreement.draft();

		agreement.amend();
		agreement.change(agreement.draft().with(agreement.draft().terms().until(LocalDate.of(2029, 6, 30))), NOTHING, NOW);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.IN_FORCE);
		assertThat(agreement.force().sha256()).isEqualTo(BYTES);

		agreement.lock(bytes(OTHER_BYTES), text, allOf(agreement.getId(), agreement.draft()), NOW);
		agreement.anchored(Set.of(MUNICIPALITY_PARTY, CENTRE_PARTY), OTHER_BYTES, NOW);
		assertThat(agreement.force().sha256()).isEqualTo(BYTES);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.IN_FORCE);
		signAll(agreement, OTHER_BYTES);

		assertThat(agreement.force().sha256()).isEqualTo(OTHER_BYTES);
		assertThat(agreement.force().until()).isEqualTo("2029-06-30");
		assertThat(events(agreement)).filteredOn(AgreementAmended.class::isInstance).hasSize(1);
	}

	@Test
	void an_amendment_that_is_given_up_leaves_what_binds_and_nobodys_acceptance_of_it_counts_later_A7() {
		var agreement = inForce();
		var binding = agreement.draft();
		agreement.amend();
		agreement.change(binding.with(binding.terms().until(LocalDate.of(2029, 6, 30))), NOTHING, NOW);
		var toTheAmendment = allOf(agreement.getId(), agreement.draft());

		agreement.keep(binding, NOW);

		assertThat(agreement.draft().terms()).isEqualTo(binding.terms());
		assertThat(agreement.work()).isEqualTo(Work.SETTLED);
		assertThat(toTheAmendment.complete(agreement.draft())).isFalse();
	}

	@Test
	@Proves({ "A7.3", "A7.5" })
	void an_extension_of_six_months_needs_everyones_acceptance_and_no_new_text_A7() {
		var agreement = inForce();
		var until = agreement.force().until();
		var extension = new Adjustment(UUID.randomUUID(), until.plusMonths(6), "Sesongen går ut mai.");

		agreement.propose(extension, NOTHING, TODAY);
		assertThat(agreement.adjust(agreed(agreement, extension.id(), CLUB, CENTRE))).isFalse();
		assertThat(agreement.force().until()).isEqualTo(until);
		assertThat(agreement.adjust(agreed(agreement, extension.id(), CLUB, CENTRE, MUNICIPALITY))).isTrue();
		assertThat(agreement.force().until()).isEqualTo(until.plusMonths(6));
	}

	@Test
	@Proves("A7.3")
	void a_longer_extension_needs_a_new_text_A7() {
		var agreement = inForce();

		refused("A7", () -> agreement.propose(
				new Adjustment(UUID.randomUUID(), agreement.force().until().plusMonths(6).plusDays(1), "Mer tid."), NOTHING, TODAY));
	}

	@Test
	void a_completed_project_fulfils_its_agreement_A8() {
		var agreement = inForce();

		agreement.completed(NOW);
		agreement.completed(NOW);

		assertThat(agreement.stage()).isEqualTo(AgreementStage.FULFILLED);
		assertThat(events(agreement)).filteredOn(AgreementEnded.class::isInstance).hasSize(1);
	}

	@Test
	@Proves("A8.2")
	void what_does_not_bind_yet_is_given_up_with_a_reason_A8() {
		var agreement = signing();
		agreement.abandon("Vi orker ikke mer.", NOW);

		assertThat(agreement.stage()).isEqualTo(AgreementStage.ABANDONED);
		assertThat(agreement.endReason()).isEqualTo("Vi orker ikke mer.");
	}

	@Test
	@Proves("A8.2")
	void what_binds_is_not_given_up_by_a_click_A8() {
		var agreement = inForce();

		refused("A8", () -> agreement.abandon("Vi orker ikke mer.", NOW));
	}

	@Test
	@Proves("A8.3")
	void it_asks_before_its_end_and_lapses_only_after_its_last_day_A8() {
		var agreement = inForce();
		var until = agreement.force().until();

		agreement.endApproaches(NOW);
		agreement.expire(until, NOW);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.IN_FORCE);
		agreement.expire(until.plusDays(1), NOW);

		assertThat(agreement.stage()).isEqualTo(AgreementStage.EXPIRED);
		assertThat(events(agreement)).filteredOn(AgreementEndApproaching.class::isInstance).hasSize(1);
	}

	@Test
	void it_asks_before_the_day_on_which_a_notice_leaves_too_few_A8() {
		var agreement = inForce();
		agreement.giveNotice(CLUB, UUID.randomUUID(), "Vi går.", NOTHING, TODAY);
		agreement.giveNotice(CENTRE, UUID.randomUUID(), "Vi også.", NOTHING, TODAY.plusDays(10));

		agreement.endApproaches(NOW);

		assertThat(events(agreement)).filteredOn(AgreementEndApproaching.class::isInstance).singleElement()
				.extracting(told -> ((AgreementEndApproaching) told).endsOn()).isEqualTo(TODAY.plusDays(10).plusMonths(3));
	}

	@Test
	@Proves("A8.7")
	void when_one_leaves_the_rest_go_on_if_two_of_them_say_so_A8() {
		var agreement = inForce();
		var notice = UUID.randomUUID();
		agreement.giveNotice(CLUB, notice, "Klubben legges ned.", NOTHING, TODAY);
		var day = agreement.notices().next().effective();
		assertThat(day).isEqualTo(TODAY.plusMonths(3));

		agreement.noticeTakesEffect(agreed(agreement, notice, CENTRE, MUNICIPALITY), day, NOW);

		assertThat(agreement.stage()).isEqualTo(AgreementStage.IN_FORCE);
		assertThat(agreement.draft().side(CLUB)).isEmpty();
		assertThat(events(agreement)).filteredOn(ParticipantLeft.class::isInstance).singleElement()
				.extracting(left -> ((ParticipantLeft) left).participant()).isEqualTo(CLUB);
	}

	@Test
	@Proves({ "A8.6", "A8.7" })
	void when_one_leaves_and_the_rest_say_nothing_it_is_terminated_on_the_day_of_the_notice_A8() {
		var agreement = inForce();
		agreement.giveNotice(CLUB, UUID.randomUUID(), "Klubben legges ned.", NOTHING, TODAY);
		var day = agreement.notices().next().effective();

		agreement.noticeTakesEffect(NOTHING, day.minusDays(1), NOW);
		assertThat(agreement.stage()).isEqualTo(AgreementStage.IN_FORCE);
		agreement.noticeTakesEffect(NOTHING, day, NOW);

		assertThat(agreement.stage()).isEqualTo(AgreementStage.TERMINATED);
		assertThat(agreement.endReason()).isEqualTo("Klubben legges ned.");
		assertThat(events(agreement)).noneMatch(ParticipantLeft.class::isInstance);
	}

	static Agreement drafted(Draft draft) {
		var agreement = new Agreement(AgreementId.next(), "A-2026-000003", INITIATIVE, draft, NOW);
		ReflectionTestUtils.setField(agreement, "version", 0L);
		return agreement;
	}

	static Agreement locked() {
		return locked(draft());
	}

	static Agreement locked(Draft draft) {
		var agreement = drafted(draft);
		agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW);
		return agreement;
	}

	static Agreement signing() {
		return signing(draft());
	}

	static Agreement signing(Draft draft) {
		var agreement = locked(draft);
		agreement.anchored(Set.of(MUNICIPALITY_PARTY, CENTRE_PARTY), BYTES, NOW);
		return agreement;
	}

	static Agreement inForce() {
		var agreement = signing();
		signAll(agreement, BYTES);
		return agreement;
	}

	static void signAll(Agreement agreement, String sha256) {
		sign(agreement, CLUB, sha256);
		sign(agreement, CENTRE, sha256, CLUB);
		sign(agreement, MUNICIPALITY, sha256, CLUB, CENTRE);
	}

	static void sign(Agreement agreement, ActorId actor, String sha256, ActorId... already) {
		agreement.signed(actor, sha256, Set.of(already), allOf(agreement.getId(), agreement.draft()), NOW);
	}

	static Acceptances agreed(Agreement agreement, UUID about, ActorId... actors) {
		return new Acceptances(List.of(actors).stream().map(actor -> new Acceptance(AcceptanceId.next(), agreement.getId(), about, 1, actor, true,
				null, null, null, null, NOW)).toList());
	}

	static Locked bytes(String sha256) {
		return new Locked(UUID.randomUUID(), sha256, TODAY.plusDays(30));
	}

	static List<?> events(Agreement agreement) {
		return List.copyOf((Collection<?>) ReflectionTestUtils.invokeMethod(agreement, "domainEvents"));
	}

	static void refused(String rule, ThrowingCallable attempt) {
		assertThatThrownBy(attempt).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.broken()).extracting(Refused.Broken::rule).contains(rule));
	}
}
