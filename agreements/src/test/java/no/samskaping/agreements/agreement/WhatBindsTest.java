package no.samskaping.agreements.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import no.samskaping.agreements.AgreementEnded;
import no.samskaping.agreements.AgreementSigned;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.ParticipantLeft;
import no.samskaping.agreements.acceptance.Acceptance;
import no.samskaping.agreements.acceptance.AcceptanceId;
import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.equality.EqualityRule;
import no.samskaping.agreements.equality.Justification;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.force.NewContact;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Role;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.Proves;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CENTRE_PARTY;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.MUNICIPALITY_PARTY;
import static no.samskaping.agreements.Examples.NOW;
import static no.samskaping.agreements.Examples.TODAY;
import static no.samskaping.agreements.Examples.allOf;
import static no.samskaping.agreements.Examples.draft;
import static no.samskaping.agreements.Examples.having;
import static no.samskaping.agreements.Examples.side;
import static no.samskaping.agreements.agreement.AgreementTest.BYTES;
import static no.samskaping.agreements.agreement.AgreementTest.NOTHING;
import static no.samskaping.agreements.agreement.AgreementTest.OTHER_BYTES;
import static no.samskaping.agreements.agreement.AgreementTest.agreed;
import static no.samskaping.agreements.agreement.AgreementTest.bytes;
import static no.samskaping.agreements.agreement.AgreementTest.drafted;
import static no.samskaping.agreements.agreement.AgreementTest.events;
import static no.samskaping.agreements.agreement.AgreementTest.inForce;
import static no.samskaping.agreements.agreement.AgreementTest.locked;
import static no.samskaping.agreements.agreement.AgreementTest.refused;
import static no.samskaping.agreements.agreement.AgreementTest.sign;
import static no.samskaping.agreements.agreement.AgreementTest.signAll;
import static no.samskaping.agreements.agreement.AgreementTest.signing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WhatBindsTest {

	@Test
	void an_own_clause_on_an_id_that_was_answered_to_is_refused_A3() {
		var agreement = drafted(draft());
		var own = Clause.first(UUID.randomUUID(), ClauseKind.OWN, "Brua", "Brua er åpen for alle.", TODAY);
		var before = agreement.draft();
		agreement.change(with(before, own), NOTHING, NOW);
		var said = allOf(agreement.getId(), agreement.draft());
		agreement.change(agreement.draft().withClauses(before.clauses()), said, NOW);

		refused("A3", () -> agreement.change(with(agreement.draft(), Clause.first(own.id(), ClauseKind.OWN, "Brua", "Brua stenges.", TODAY)), said, NOW));
	}

	@Test
	@Proves("A3.19")
	void a_small_change_or_a_notice_on_the_id_of_a_clause_is_refused_A3() {
		var agreement = inForce();
		var clause = agreement.draft().clauses().getFirst().id();

		refused("A3", () -> agreement.giveNotice(CLUB, clause, "Vi går.", allOf(agreement.getId(), agreement.draft()), TODAY));
		refused("A3", () -> agreement.giveNotice(CLUB, clause, "Vi går.", NOTHING, TODAY));
		refused("A3", () -> agreement.propose(new Adjustment(clause, TODAY.plusMonths(3), "Ny plan."), NOTHING, TODAY));
	}

	@Test
	@Proves("A3.19")
	void a_small_change_and_a_notice_on_ids_of_their_own_stand_side_by_side_A3() {
		var agreement = inForce();
		var change = extension(agreement, 2);
		var notice = UUID.randomUUID();
		agreement.propose(change, NOTHING, TODAY);
		agreement.giveNotice(CLUB, notice, "Vi går.", NOTHING, TODAY);

		assertThat(agreement.adjustment()).isEqualTo(change);
		assertThat(agreement.notices().named(notice)).isPresent();
	}

	@Test
	void a_clause_on_the_id_of_a_waiting_notice_is_refused_A3() {
		var agreement = inForce();
		var notice = UUID.randomUUID();
		agreement.giveNotice(CLUB, notice, "Vi går.", NOTHING, TODAY);
		agreement.amend();

		refused("A3", () -> agreement.change(with(agreement.draft(), Clause.first(notice, ClauseKind.OWN, "Brua", "Åpen.", TODAY)), NOTHING, NOW));
	}

	@Test
	@Proves("A7.6")
	void while_a_small_change_waits_there_is_no_second_one_and_no_amendment_A7() {
		var agreement = inForce();
		agreement.propose(extension(agreement, 2), NOTHING, TODAY);

		refused("A7", () -> agreement.propose(extension(agreement, 3), NOTHING, TODAY));
		refused("A7", agreement::amend);
		agreement.withdrawAdjustment();
		agreement.amend();
		assertThat(agreement.work()).isEqualTo(Work.DRAFT);
	}

	@Test
	@Proves("A7.3")
	void small_changes_together_reach_no_further_than_six_months_past_the_text_in_force_A7() {
		var agreement = inForce();
		adjusted(agreement, extension(agreement, 4));

		refused("A7", () -> agreement.propose(new Adjustment(UUID.randomUUID(), agreement.force().endsOn().plusMonths(7), "Mer."), NOTHING, TODAY));
		adjusted(agreement, extension(agreement, 6));
		assertThat(agreement.force().until()).isEqualTo(agreement.force().endsOn().plusMonths(6));
	}

	@Test
	@Proves("A7.4")
	void a_small_change_ends_nothing_in_the_past_A7() {
		var agreement = inForce();

		refused("A7", () -> agreement.propose(new Adjustment(UUID.randomUUID(), TODAY.minusDays(1), "Ferdig."), NOTHING, TODAY));
		agreement.propose(new Adjustment(UUID.randomUUID(), TODAY, "Ferdig i dag."), NOTHING, TODAY);
	}

	@Test
	void a_small_change_of_an_ended_agreement_is_not_made_A7() {
		var agreement = inForce();
		var change = extension(agreement, 2);
		agreement.propose(change, NOTHING, TODAY);
		agreement.completed(NOW);

		assertThat(agreement.adjust(agreed(agreement, change.id(), CLUB, CENTRE, MUNICIPALITY))).isFalse();
	}

	@Test
	void a_contact_person_is_another_one_when_everyone_has_accepted_the_small_change_A7() {
		var agreement = inForce();
		var text = agreement.draft();
		var change = naming(agreement, CLUB);
		agreement.propose(change, NOTHING, TODAY);

		assertThat(agreement.adjust(agreed(agreement, change.id(), CLUB, CENTRE))).isFalse();
		assertThat(agreement.bound(CLUB).contact()).isNull();
		assertThat(agreement.adjust(agreed(agreement, change.id(), CLUB, CENTRE, MUNICIPALITY))).isTrue();
		assertThat(agreement.bound(CLUB).contact()).isEqualTo(agreement.side(CLUB).contact()).isEqualTo(change.contact().person());
		assertThat(agreement.bound(CENTRE)).isEqualTo(side(text, CENTRE));
		agreement.amend();
		agreement.keep(text, NOW);
		assertThat(agreement.side(CLUB).contact()).as("a dropped amendment leaves it").isEqualTo(change.contact().person());
	}

	@Test
	@Proves("A7.7")
	void only_one_whom_the_agreement_binds_gets_another_contact_person_A7() {
		var agreement = inForce();

		refused("A7", () -> agreement.propose(naming(agreement, ActorId.next()), NOTHING, TODAY));
		agreement.propose(naming(agreement, MUNICIPALITY), NOTHING, TODAY);
	}

	@Test
	void a_small_change_that_all_who_stay_have_accepted_is_made_when_the_other_one_leaves_A7() {
		var agreement = inForce();
		var change = leavingWhile(agreement, extension(agreement, 5));
		var said = both(agreed(agreement, agreement.notices().next().id(), CENTRE, MUNICIPALITY), agreed(agreement, change.id(), CENTRE, MUNICIPALITY));
		assertThat(agreement.adjust(said)).isFalse();

		agreement.noticeTakesEffect(said, agreement.notices().next().effective(), NOW);

		assertThat(agreement.adjustment()).isNull();
		assertThat(agreement.force().until()).isEqualTo(agreement.draft().terms().endsOn()).isEqualTo(change.until());
	}

	@Test
	void a_new_contact_person_of_the_one_who_leaves_goes_out_of_the_small_change_that_waits_A7_A8() {
		var agreement = inForce();
		var change = leavingWhile(agreement, naming(agreement, CLUB));

		agreement.noticeTakesEffect(agreed(agreement, agreement.notices().next().id(), CENTRE, MUNICIPALITY), agreement.notices().next().effective(), NOW);

		assertThat(agreement.adjustment()).isEqualTo(new Adjustment(change.id(), change.until(), change.what()));
	}

	@Test
	void a_new_contact_person_of_one_who_stays_stays_in_the_small_change_that_waits_A7_A8() {
		var agreement = inForce();
		var change = leavingWhile(agreement, naming(agreement, CENTRE));

		agreement.noticeTakesEffect(agreed(agreement, agreement.notices().next().id(), CENTRE, MUNICIPALITY), agreement.notices().next().effective(), NOW);

		assertThat(agreement.adjustment()).isEqualTo(change);
	}

	@Test
	void a_small_change_that_one_who_stays_has_not_accepted_waits_when_another_leaves_A7() {
		var agreement = inForce();
		var until = agreement.force().until();
		var change = leavingWhile(agreement, extension(agreement, 5));
		var said = both(agreed(agreement, agreement.notices().next().id(), CENTRE, MUNICIPALITY), agreed(agreement, change.id(), CLUB, CENTRE));

		agreement.noticeTakesEffect(said, agreement.notices().next().effective(), NOW);

		assertThat(agreement.adjustment()).isEqualTo(change);
		assertThat(agreement.force().until()).isEqualTo(until);
	}

	@Test
	void a_notice_that_ends_the_agreement_makes_no_small_change_A8() {
		var agreement = inForce();
		var until = agreement.force().until();
		var change = leavingWhile(agreement, extension(agreement, 5));

		agreement.noticeTakesEffect(agreed(agreement, change.id(), CENTRE, MUNICIPALITY), agreement.notices().next().effective(), NOW);

		assertThat(agreement.stage()).isEqualTo(AgreementStage.TERMINATED);
		assertThat(agreement.force().until()).isEqualTo(until);
	}

	@Test
	void the_notice_is_that_of_the_text_in_force_not_of_a_draft_A8() {
		var agreement = inForce();
		agreement.amend();
		agreement.change(agreement.draft().withSides(side -> side.on(side.footing().leaving(12))), NOTHING, NOW);

		agreement.giveNotice(CLUB, UUID.randomUUID(), "Vi går.", NOTHING, TODAY);

		assertThat(agreement.notices().next().effective()).isEqualTo(TODAY.plusMonths(3));
	}

	@Test
	void who_is_left_out_of_a_draft_keeps_its_voice_in_what_binds_A8() {
		var agreement = inForce();
		agreement.amend();
		agreement.change(agreement.draft().without(CENTRE), NOTHING, NOW);
		var notice = UUID.randomUUID();
		agreement.giveNotice(CLUB, notice, "Vi går.", NOTHING, TODAY);

		agreement.noticeTakesEffect(agreed(agreement, notice, MUNICIPALITY), agreement.notices().next().effective(), NOW);

		assertThat(agreement.participant(CENTRE)).isPresent();
		assertThat(agreement.stage()).isEqualTo(AgreementStage.TERMINATED);
	}

	@Test
	void when_one_leaves_a_locked_amendment_is_opened_and_nothing_naming_it_is_ever_signed_A8() {
		var agreement = amendedUntil(LocalDate.of(2029, 6, 30), having(draft(), side(draft(), CENTRE).as(Role.PARTICIPANT)));
		agreement.anchored(Set.of(MUNICIPALITY_PARTY, CENTRE_PARTY), OTHER_BYTES, NOW);
		var notice = UUID.randomUUID();
		agreement.giveNotice(CLUB, notice, "Vi går.", NOTHING, TODAY);

		agreement.noticeTakesEffect(agreed(agreement, notice, CENTRE, MUNICIPALITY), agreement.notices().next().effective(), NOW);

		assertThat(agreement.work()).isEqualTo(Work.DRAFT);
		assertThat(agreement.locked()).isNull();
		assertThat(agreement.textNumber()).isEqualTo(3);
		assertThat(agreement.draft().side(CLUB)).isEmpty();
		refused("A2", () -> sign(agreement, MUNICIPALITY, OTHER_BYTES));
	}

	@Test
	@Proves("A7.8")
	void an_amendment_that_changes_nothing_since_a_small_change_is_not_locked_A7() {
		var agreement = inForce();
		var signed = agreement.draft();
		adjusted(agreement, naming(agreement, CLUB));
		adjusted(agreement, extension(agreement, 5));
		agreement.amend();

		refused("A7", () -> agreement.lock(bytes(OTHER_BYTES), signed, allOf(agreement.getId(), agreement.draft()), NOW));
		agreement.change(signed, NOTHING, NOW);
		agreement.lock(bytes(OTHER_BYTES), signed, allOf(agreement.getId(), agreement.draft()), NOW);
	}

	@Test
	@Proves("A7.8")
	void an_amendment_that_changes_nothing_since_one_left_is_not_locked_A7_A8() {
		var signed = justifiedFor(CLUB);
		var agreement = signing(signed);
		signAll(agreement, BYTES);
		var notice = UUID.randomUUID();
		agreement.giveNotice(CLUB, notice, "Vi går.", NOTHING, TODAY);
		agreement.noticeTakesEffect(agreed(agreement, notice, CENTRE, MUNICIPALITY), agreement.notices().next().effective(), NOW);
		assertThat(agreement.draft().justifications()).as("what was justified for the one who left").isEmpty();
		agreement.amend();

		refused("A7", () -> agreement.lock(bytes(OTHER_BYTES), signed, allOf(agreement.getId(), agreement.draft()), NOW));
	}

	@Test
	void an_amendment_is_not_locked_without_the_text_in_force_beside_it_A7() {
		var agreement = inForce();
		agreement.amend();
		agreement.change(agreement.draft().without(CLUB), NOTHING, NOW);

		assertThatThrownBy(() -> agreement.lock(bytes(OTHER_BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW))
				.isInstanceOf(IllegalArgumentException.class);
		assertThat(agreement.work()).isEqualTo(Work.DRAFT);
	}

	@Test
	void a_dropped_amendment_leaves_those_out_who_left_and_keeps_the_day_agreed_since_A7() {
		var agreement = inForce();
		var text = agreement.draft();
		adjusted(agreement, extension(agreement, 5));
		agreement.amend();
		var notice = UUID.randomUUID();
		agreement.giveNotice(CLUB, notice, "Vi går.", NOTHING, TODAY);
		agreement.noticeTakesEffect(agreed(agreement, notice, CENTRE, MUNICIPALITY), agreement.notices().next() == null ? TODAY
				: agreement.notices().next().effective(), NOW);

		agreement.keep(text, NOW);

		assertThat(agreement.draft().side(CLUB)).isEmpty();
		assertThat(agreement.draft().promisesOf(CLUB)).isEmpty();
		assertThat(agreement.draft().terms().endsOn()).isEqualTo(agreement.force().until()).isEqualTo(text.terms().endsOn().plusMonths(5));
		assertThat(agreement.textNumber()).isEqualTo(1);
	}

	@Test
	void an_amendment_that_leaves_out_whoever_gave_notice_makes_the_notice_void_A8() {
		var agreement = inForce();
		var text = agreement.draft();
		agreement.giveNotice(CLUB, UUID.randomUUID(), "Vi går.", NOTHING, TODAY);
		agreement.amend();
		agreement.change(agreement.draft().without(CLUB), NOTHING, NOW);
		agreement.lock(bytes(OTHER_BYTES), text, allOf(agreement.getId(), agreement.draft()), NOW);
		agreement.anchored(Set.of(MUNICIPALITY_PARTY, CENTRE_PARTY), OTHER_BYTES, NOW);
		sign(agreement, CENTRE, OTHER_BYTES);
		sign(agreement, MUNICIPALITY, OTHER_BYTES, CENTRE);

		assertThat(agreement.notices().next()).isNull();
		assertThat(agreement.participant(CLUB)).isEmpty();
		agreement.noticeTakesEffect(NOTHING, TODAY.plusYears(1), NOW);
		assertThat(left(agreement)).as("told once").containsExactly(CLUB);
	}

	@Test
	void who_is_left_out_of_an_amendment_has_left_when_it_is_in_force_and_not_before_A7_A8() {
		var agreement = inForce();
		var text = agreement.draft();
		agreement.amend();
		agreement.change(agreement.draft().without(CLUB), NOTHING, NOW);
		agreement.lock(bytes(OTHER_BYTES), text, allOf(agreement.getId(), agreement.draft()), NOW);
		agreement.anchored(Set.of(MUNICIPALITY_PARTY, CENTRE_PARTY), OTHER_BYTES, NOW);
		sign(agreement, CENTRE, OTHER_BYTES);
		assertThat(left(agreement)).isEmpty();

		sign(agreement, MUNICIPALITY, OTHER_BYTES, CENTRE);
		assertThat(left(agreement)).containsExactly(CLUB);

		var next = agreement.draft();
		agreement.amend();
		agreement.change(next.with(next.terms().until(LocalDate.of(2029, 6, 30))), NOTHING, NOW);
		agreement.lock(bytes(BYTES), next, allOf(agreement.getId(), agreement.draft()), NOW);
		agreement.anchored(Set.of(MUNICIPALITY_PARTY, CENTRE_PARTY), BYTES, NOW);
		sign(agreement, CENTRE, BYTES);
		sign(agreement, MUNICIPALITY, BYTES, CENTRE);
		assertThat(left(agreement)).as("the next amendment leaves nobody out").containsExactly(CLUB);
	}

	@Test
	void that_an_amendment_was_declined_is_not_said_any_more_once_it_is_dropped_P3_A7() {
		var agreement = inForce();
		var text = agreement.draft();
		agreement.amend();
		agreement.change(text.with(text.terms().until(LocalDate.of(2029, 6, 30))), NOTHING, NOW);
		agreement.lock(bytes(OTHER_BYTES), text, allOf(agreement.getId(), agreement.draft()), NOW);
		agreement.declined(CENTRE_PARTY, OTHER_BYTES, NOW);
		assertThat(agreement.declinedBy()).isEqualTo(CENTRE_PARTY);

		agreement.keep(text, NOW);

		assertThat(agreement.declinedBy()).isNull();
		agreement.amend();
		assertThat(agreement.declinedBy()).as("nor of the next amendment").isNull();
	}

	@Test
	void who_is_left_out_of_an_amendment_that_is_dropped_has_not_left_A7() {
		var agreement = inForce();
		var text = agreement.draft();
		agreement.amend();
		agreement.change(agreement.draft().without(CLUB), NOTHING, NOW);

		agreement.keep(text, NOW);

		assertThat(left(agreement)).isEmpty();
	}

	@Test
	@Proves("A3.18")
	void a_correction_holds_the_lock_back_until_everyone_has_seen_it_A3() {
		var own = Clause.first(UUID.randomUUID(), ClauseKind.OWN, "Brua", "Brua er åpen.", TODAY);
		var agreement = drafted(with(draft(), own));
		var said = allOf(agreement.getId(), agreement.draft());
		agreement.change(agreement.draft().withClauses(agreement.draft().clauses().stream()
				.map(clause -> clause.id().equals(own.id()) ? clause.corrected("Brua", "Brua er stengt.", TODAY) : clause).toList()), said, NOW);
		var correction = agreement.draft().clause(own.id()).orElseThrow().correction();

		refused("A2", () -> agreement.lock(bytes(BYTES), null, said, NOW));
		refused("A2", () -> agreement.lock(bytes(BYTES), null, seen(agreement, said, correction, CLUB, CENTRE), NOW));
		agreement.lock(bytes(BYTES), null, seen(agreement, said, correction, CLUB, CENTRE, MUNICIPALITY), NOW);
		assertThat(agreement.work()).isEqualTo(Work.ANCHORING);
	}

	@Test
	void a_reason_for_a_difference_that_was_mended_is_no_longer_in_the_text_A3() {
		var agreement = drafted(draft());
		agreement.change(justifiedFor(CLUB), NOTHING, NOW);
		assertThat(agreement.draft().justifications()).hasSize(1);

		agreement.change(agreement.draft().withSides(side -> side.on(side.footing().leaving(3))), NOTHING, NOW);

		assertThat(agreement.draft().justifications()).isEmpty();
	}

	@Test
	@Proves({ "A8.4", "A8.5" })
	void a_text_whose_last_day_has_passed_is_neither_locked_nor_signed_A8() {
		var past = draft().with(draft().terms().until(TODAY.minusDays(1)));
		var late = drafted(past);
		refused("A8", () -> late.lock(bytes(BYTES), null, allOf(late.getId(), late.draft()), NOW));

		var agreement = signing(draft().with(draft().terms().until(TODAY)));
		refused("A8", () -> agreement.signed(CLUB, BYTES, Set.of(), NOTHING, NOW.plusSeconds(86_400)));
		sign(agreement, CLUB, BYTES);
	}

	@Test
	@Proves("A6.2")
	void somebody_signs_or_nothing_is_agreed_A6() {
		var unsigned = drafted(draft().withSides(side -> side.as(Role.PARTICIPANT)));
		refused("A6", () -> unsigned.lock(bytes(BYTES), null, allOf(unsigned.getId(), unsigned.draft()), NOW));

		var agreement = drafted(having(draft(), side(draft(), CENTRE).as(Role.PARTICIPANT)));
		agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW);
		assertThat(agreement.work()).isEqualTo(Work.ANCHORING);
	}

	@Test
	@Proves("A7.2")
	void only_what_is_in_force_is_amended_A7() {
		var draft = drafted(draft());
		refused("A7", draft::amend);

		var agreement = inForce();
		agreement.amend();
		assertThat(agreement.work()).isEqualTo(Work.DRAFT);
	}

	@Test
	@Proves("A8.8")
	void each_gives_notice_once_while_others_may_too_A8() {
		var agreement = inForce();
		agreement.giveNotice(CLUB, UUID.randomUUID(), "Klubben legges ned.", NOTHING, TODAY);

		refused("A8", () -> agreement.giveNotice(CLUB, UUID.randomUUID(), "Klubben legges ned.", NOTHING, TODAY));
		agreement.giveNotice(CENTRE, UUID.randomUUID(), "Vi går også.", NOTHING, TODAY);
		assertThat(agreement.notices().all()).hasSize(2);
	}

	@Test
	@Proves({ "A2.1", "A2.2", "A2.3", "A3.13", "A5.2", "A5.3", "A6.2", "A8.4" })
	void what_keeps_every_rule_is_locked_A2() {
		var agreement = drafted(draft());

		agreement.lock(bytes(BYTES), null, allOf(agreement.getId(), agreement.draft()), NOW);

		assertThat(agreement.work()).isEqualTo(Work.ANCHORING);
	}

	@Test
	@Proves({ "A2.4", "A2.5", "A6.3", "A6.4", "A6.5", "A8.5", "P6.1" })
	void what_is_anchored_is_signed_A6() {
		var agreement = signing();

		sign(agreement, CLUB, BYTES);

		assertThat(events(agreement)).filteredOn(AgreementSigned.class::isInstance).hasSize(1);
	}

	@Test
	void nothing_is_locked_any_more_when_it_has_ended_A8() {
		var agreement = locked();

		agreement.abandon("Vi orker ikke mer.", NOW);

		assertThat(agreement.locked()).isNull();
	}

	@Test
	void an_agreement_whose_last_day_passes_before_the_project_is_completed_tells_that_it_expired_A8() {
		var agreement = inForce();

		agreement.expire(agreement.force().until().plusDays(1), NOW);

		assertThat(events(agreement)).filteredOn(AgreementEnded.class::isInstance).singleElement()
				.extracting(ended -> ((AgreementEnded) ended).how()).isEqualTo(AgreementStage.EXPIRED);
	}

	/** One participant has a longer notice than the others, and everyone reads why. */
	private static Draft justifiedFor(ActorId actor) {
		return having(draft(), side(draft(), actor).on(side(draft(), actor).footing().leaving(6)))
				.justified(new Justification(EqualityRule.E4, "notice", actor, List.of(6, 3), "Klubben eier verktøyet."));
	}

	private static Agreement amendedUntil(LocalDate until, Draft draft) {
		var agreement = signing(draft);
		sign(agreement, CLUB, BYTES);
		sign(agreement, MUNICIPALITY, BYTES, CLUB);
		var text = agreement.draft();
		agreement.amend();
		agreement.change(agreement.draft().with(agreement.draft().terms().until(until)), NOTHING, NOW);
		agreement.lock(bytes(OTHER_BYTES), text, allOf(agreement.getId(), agreement.draft()), NOW);
		return agreement;
	}

	private static Adjustment extension(Agreement agreement, int months) {
		return new Adjustment(UUID.randomUUID(), agreement.force().endsOn().plusMonths(months), "Sesongen varer lenger.");
	}

	private static Adjustment naming(Agreement agreement, ActorId whose) {
		return new Adjustment(UUID.randomUUID(), agreement.force().until(), "Lederen har flyttet.", new NewContact(whose, PersonId.next()));
	}

	/** While a small change waits, the club says that it leaves. */
	private static Adjustment leavingWhile(Agreement agreement, Adjustment change) {
		agreement.propose(change, NOTHING, TODAY);
		agreement.giveNotice(CLUB, UUID.randomUUID(), "Vi går.", NOTHING, TODAY);
		return change;
	}

	/** Of whom it was told that they left. */
	private static List<ActorId> left(Agreement agreement) {
		return events(agreement).stream().filter(ParticipantLeft.class::isInstance).map(told -> ((ParticipantLeft) told).participant()).toList();
	}

	private static Acceptances both(Acceptances some, Acceptances others) {
		return new Acceptances(Stream.concat(some.all().stream(), others.all().stream()).toList());
	}

	private static void adjusted(Agreement agreement, Adjustment change) {
		agreement.propose(change, NOTHING, TODAY);
		assertThat(agreement.adjust(agreed(agreement, change.id(), CLUB, CENTRE, MUNICIPALITY))).isTrue();
	}

	private static Draft with(Draft draft, Clause own) {
		var clauses = new ArrayList<>(draft.clauses());
		clauses.add(own);
		return draft.withClauses(clauses);
	}

	private static Acceptances seen(Agreement agreement, Acceptances said, UUID correction, ActorId... actors) {
		return new Acceptances(Stream.concat(said.all().stream(), List.of(actors).stream().map(actor -> new Acceptance(AcceptanceId.next(),
				agreement.getId(), correction, 1, actor, true, null, null, null, null, NOW))).toList());
	}
}
