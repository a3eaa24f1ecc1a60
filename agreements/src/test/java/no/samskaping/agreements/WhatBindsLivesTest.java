package no.samskaping.agreements;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.agreements.AgreementsAtHand.Hand;
import no.samskaping.agreements.agreement.AmendingDesk;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.force.Alteration;
import no.samskaping.agreements.force.Alteration.Outcome;
import no.samskaping.agreements.force.AlterationBook;
import no.samskaping.agreements.force.NewContact;
import no.samskaping.agreements.register.AgreementList;
import no.samskaping.agreements.register.AgreementList.Selection;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeNotTakenForward;
import no.samskaping.initiatives.InitiativeTakenForward;
import no.samskaping.initiatives.Stage;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.PersonalLinks;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CENTRE_PARTY;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.MUNICIPALITY_PARTY;
import static no.samskaping.agreements.Neighbours.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@AgreementModuleTest
class WhatBindsLivesTest {

	@Autowired
	Hand hand;

	@Autowired
	DraftDesk drafts;

	@Autowired
	AmendingDesk amending;

	@Autowired
	AnswerDesk answers;

	@Autowired
	EndingDesk ending;

	@Autowired
	PersonalLinks links;

	@Autowired
	AlterationBook alterations;

	@Autowired
	AgreementList list;

	@Autowired
	Agreements agreements;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient database;

	@Autowired
	Clock clock;

	private InitiativeId initiative = InitiativeId.next();

	@BeforeEach
	void aNewInitiative() {
		initiative = InitiativeId.next();
		Neighbours.RECUSED.clear();
	}

	@Test
	void an_initiative_that_is_not_taken_forward_gives_the_draft_up_I10(Scenario scenario) {
		var id = hand.locked(initiative);

		scenario.publish(new InitiativeNotTakenForward(Ids.next(), clock.instant(), initiative, 12)).andWaitForEventOfType(AgreementEnded.class)
				.matching(ended -> ended.agreement().equals(id)).toArriveAndVerify(ended -> assertThat(ended.how()).isEqualTo(AgreementStage.ABANDONED));
		assertThat(drafts.one(id).locked()).isNull();
	}

	@Test
	void one_told_late_of_an_initiative_that_has_ended_drafts_nothing_I12(Scenario scenario) {
		Neighbours.STAGES.put(initiative, Stage.WITHDRAWN);
		var told = new InitiativeTakenForward(Ids.next(), clock.instant(), initiative, 9);

		scenario.publish(told).andWaitForStateChange(() -> database.sql("select count(*) from agreements.inbox where event = ?")
				.param(told.eventId()).query(Integer.class).single(), times -> times == 1);

		assertThat(agreements.ofInitiatives(Set.of(initiative))).isEmpty();
	}

	@Test
	void the_last_acceptance_of_a_small_change_keeps_what_was_agreed_and_sets_the_reminder_anew_A7() {
		var id = hand.inForce(initiative);
		var change = proposed(id, 2);

		hand.agreeTo(id, change.id());

		assertThat(alterations.of(id)).extracting(Alteration::outcome).containsExactly(Outcome.AGREED, Outcome.PROPOSED);
		assertThat(alterations.of(id)).extracting(Alteration::what).containsOnly("Sesongen varer lenger.");
		isMade(id, change);
	}

	@Test
	void a_small_change_that_only_the_one_who_leaves_has_not_accepted_is_made_on_the_day_of_the_notice_A7() {
		var id = hand.inForce(initiative);
		var change = proposed(id, 5);
		answers.agreeTo(id, CENTRE, change.id(), null, WHO.get("leader"), clock.instant());
		answers.agreeTo(id, MUNICIPALITY, change.id(), null, WHO.get("mayor"), clock.instant());
		var notice = UUID.randomUUID();
		ending.giveNotice(id, notice, CLUB, "Klubben legges ned.", null, WHO.get("chair"), clock.instant());
		answers.agreeTo(id, CENTRE, notice, null, WHO.get("leader"), clock.instant());
		answers.agreeTo(id, MUNICIPALITY, notice, null, WHO.get("mayor"), clock.instant());
		var day = drafts.one(id).notices().next().effective().atTime(12, 0).atZone(Words.ZONE).toInstant();

		ending.noticeTakesEffect(id, new Acting.Platform("test"), day);
		ending.noticeTakesEffect(id, new Acting.Platform("test"), day);

		assertThat(drafts.one(id).adjustment()).isNull();
		assertThat(alterations.of(id)).extracting(Alteration::outcome).containsExactlyInAnyOrder(Outcome.PROPOSED, Outcome.GIVEN, Outcome.LEFT,
				Outcome.AGREED);
		isMade(id, change);
	}

	@Test
	void no_new_contact_person_is_told_of_for_the_one_who_has_left_A7_A8() {
		var id = hand.inForce(initiative);
		var change = new Adjustment(UUID.randomUUID(), drafts.one(id).force().until(), "Lederen har flyttet.", new NewContact(CLUB, PersonId.next()));
		amending.propose(id, drafts.one(id).version(), change, WHO.get("worker"), clock.instant());
		var notice = UUID.randomUUID();
		ending.giveNotice(id, notice, CLUB, "Klubben legges ned.", null, WHO.get("chair"), clock.instant());
		for (var about : List.of(change.id(), notice)) {
			answers.agreeTo(id, CENTRE, about, null, WHO.get("leader"), clock.instant());
			answers.agreeTo(id, MUNICIPALITY, about, null, WHO.get("mayor"), clock.instant());
		}

		ending.noticeTakesEffect(id, new Acting.Platform("test"), drafts.one(id).notices().next().effective().atTime(12, 0).atZone(Words.ZONE).toInstant());

		assertThat(alterations.of(id)).filteredOn(one -> one.outcome() == Outcome.AGREED).singleElement().satisfies(made -> {
			assertThat(made.actor()).isNull();
			assertThat(made.contact()).isNull();
		});
	}

	@Test
	void the_earlier_contact_persons_link_ends_when_the_small_change_is_made_P2() {
		var id = hand.inForce(initiative);
		var earlier = link(id, CLUB);
		var others = link(id, CENTRE);
		var force = drafts.one(id).force();
		var change = new Adjustment(UUID.randomUUID(), force.until(), "Lederen har flyttet.", new NewContact(CLUB, PersonId.next()));
		amending.propose(id, drafts.one(id).version(), change, WHO.get("worker"), clock.instant());
		assertThat(links.valid(earlier)).as("the one that tells of the change took its place").isEmpty();
		assertThat(open(id, CLUB)).as("as long as it waits").hasSize(1);

		hand.agreeTo(id, change.id());

		assertThat(open(id, CLUB)).isEmpty();
		assertThat(links.valid(others)).isPresent();
	}

	@Test
	void the_link_of_a_contact_person_whom_only_a_dropped_amendment_named_ends_P2_A7() {
		var id = hand.inForce(initiative);
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.withSides(side -> side.actor().equals(CLUB) ? side.reachedBy(PersonId.next()) : side));
		var named = link(id, CLUB);

		amending.keep(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());

		assertThat(links.valid(named)).isEmpty();
	}

	private List<PersonalLinks.Link> open(AgreementId id, ActorId actor) {
		return links.about(id.subject()).stream().filter(link -> link.holder().equals(actor.value()) && !link.withdrawn()).toList();
	}

	private UUID link(AgreementId id, ActorId actor) {
		return transaction.execute(_ -> links.issue("agreement", id.subject(), actor.value(), clock.instant().plus(Duration.ofDays(60)), null).id());
	}

	private void isMade(AgreementId id, Adjustment change) {
		assertThat(drafts.one(id).force().until()).isEqualTo(change.until());
		assertThat(database.sql("select day from platform.reminder where subject_id = ? and kind = 'agreements.last-day-passed'").param(id.value())
				.query(LocalDate.class).single()).isEqualTo(change.until().plusDays(1));
		assertThat(database.sql("select facts[1] from platform.history where subject_id = ? and key = 'agreements.history.adjusted'")
				.param(id.value()).query(String.class).single()).isEqualTo(change.until().toString());
	}

	@Test
	void what_small_changes_and_notices_came_to_is_only_added_to_A7() {
		proposed(hand.inForce(initiative), 2);

		assertThatThrownBy(() -> database.sql("update agreements.alteration set what = ''").update()).isInstanceOf(DataAccessException.class)
				.hasStackTraceContaining("only added to");
	}

	@Test
	void a_withdrawn_small_change_holds_nothing_up_and_its_form_is_not_used_again_A7() {
		var id = hand.inForce(initiative);
		var change = proposed(id, 2);
		amending.withdraw(id, change.id(), WHO.get("worker"), clock.instant());

		assertThat(drafts.one(id).adjustment()).isNull();
		assertThat(alterations.of(id)).extracting(Alteration::outcome).contains(Outcome.WITHDRAWN);
		assertThatThrownBy(() -> amending.propose(id, drafts.one(id).version(), new Adjustment(change.id(), change.until(), "Noe annet."),
				WHO.get("worker"), clock.instant())).hasMessageContaining("agreements.rule.used-form");
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
	}

	@Test
	void who_is_left_out_of_an_amendment_still_finds_the_agreement_that_binds_P7() {
		var id = hand.inForce(initiative);
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "refreshed", draft -> draft.without(CLUB));

		assertThat(agreements.of(Set.of(id)).get(id).participants()).containsExactlyInAnyOrder(CLUB, CENTRE, MUNICIPALITY);
		assertThat(list.page(new Selection(Set.of(), "", Set.of(CLUB)), null, 500)).extracting(row -> row.id()).contains(id);
	}

	@Test
	void the_project_hears_who_has_left_its_agreement_A8(Scenario scenario) {
		var id = hand.inForce(initiative);
		var notice = UUID.randomUUID();
		ending.giveNotice(id, notice, CLUB, "Klubben legges ned.", null, WHO.get("chair"), clock.instant());
		answers.agreeTo(id, CENTRE, notice, null, WHO.get("leader"), clock.instant());
		answers.agreeTo(id, MUNICIPALITY, notice, null, WHO.get("mayor"), clock.instant());
		var day = drafts.one(id).notices().next().effective().atTime(12, 0).atZone(Words.ZONE).toInstant();

		scenario.stimulate(() -> ending.noticeTakesEffect(id, new Acting.Platform("test"), day))
				.andWaitForStateChange(() -> Neighbours.TOLD.contains(CLUB + " left " + initiative), told -> told)
				.andVerify(told -> assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.IN_FORCE));
	}

	@Test
	void the_project_hears_who_is_left_out_of_an_amendment_in_force_once_A7_A8(Scenario scenario) {
		var id = hand.inForce(initiative);
		leftOut(id);

		scenario.stimulate(() -> hand.sign(id, MUNICIPALITY, "mayor"))
				.andWaitForStateChange(() -> Neighbours.TOLD.contains(CLUB + " left " + initiative), told -> told)
				.andVerify(told -> assertThat(drafts.one(id).binding().side(CLUB)).isEmpty());
		assertThat(Neighbours.TOLD).containsOnlyOnce(CLUB + " left " + initiative);
	}

	@Test
	void the_project_does_not_hear_late_that_one_has_left_whom_a_later_amendment_took_back_in_A7_A8(Scenario scenario) {
		var id = hand.inForce(initiative);
		leftOut(id);
		scenario.stimulate(() -> hand.sign(id, MUNICIPALITY, "mayor"))
				.andWaitForStateChange(() -> Neighbours.TOLD.contains(CLUB + " left " + initiative), told -> told)
				.andVerify(told -> assertThat(drafts.one(id).binding().side(CLUB)).isEmpty());
		var late = new ParticipantLeft(Ids.next(), clock.instant(), id, initiative, CLUB, drafts.one(id).version());
		takenBackIn(id);

		scenario.publish(late).andWaitForStateChange(() -> undelivered(late), none -> none == 0)
				.andVerify(none -> assertThat(drafts.one(id).binding().side(CLUB)).isPresent());
		assertThat(Neighbours.TOLD).containsOnlyOnce(CLUB + " left " + initiative);
	}

	/** An amendment without the club, signed by everyone but the municipality. */
	private void leftOut(AgreementId id) {
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "refreshed", draft -> draft.without(CLUB));
		var seen = drafts.one(id).draft().clauses().stream().collect(Collectors.toMap(Clause::id, Clause::revision));
		answers.accept(id, CENTRE, seen, null, WHO.get("leader"), clock.instant());
		answers.accept(id, MUNICIPALITY, seen, null, WHO.get("mayor"), clock.instant());
		hand.lock(id);
		hand.anchor(id, MUNICIPALITY_PARTY, CENTRE_PARTY);
		hand.sign(id, CENTRE, "leader");
	}

	/** An amendment in force with everybody whom the initiative plans with. */
	private void takenBackIn(AgreementId id) {
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		drafts.refresh(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "boundary", Examples::bounded);
		hand.acceptAll(id);
		hand.lock(id);
		hand.anchor(id, MUNICIPALITY_PARTY, CENTRE_PARTY);
		hand.sign(id, CLUB, "chair");
		hand.sign(id, CENTRE, "leader");
		hand.sign(id, MUNICIPALITY, "mayor");
	}

	private int undelivered(ParticipantLeft event) {
		return database.sql("select count(*) from platform.event_publication where serialized_event like ?")
				.param("%" + event.eventId() + "%").query(Integer.class).single();
	}

	@Test
	void a_notice_is_kept_when_it_has_taken_effect_A8() {
		var id = hand.inForce(initiative);
		var notice = UUID.randomUUID();
		ending.giveNotice(id, notice, CLUB, "Klubben legges ned.", "Brev fra styret", WHO.get("worker"), clock.instant());
		answers.agreeTo(id, CENTRE, notice, null, WHO.get("leader"), clock.instant());
		answers.agreeTo(id, MUNICIPALITY, notice, null, WHO.get("mayor"), clock.instant());

		ending.noticeTakesEffect(id, new Acting.Platform("test"), drafts.one(id).notices().next().effective().atTime(12, 0).atZone(Words.ZONE).toInstant());

		assertThat(drafts.one(id).notices().next()).isNull();
		assertThat(alterations.of(id)).extracting(Alteration::outcome).containsExactlyInAnyOrder(Outcome.GIVEN, Outcome.LEFT);
		assertThat(alterations.of(id)).filteredOn(one -> one.outcome() == Outcome.GIVEN).singleElement().satisfies(given -> {
			assertThat(given.source()).isEqualTo("Brev fra styret");
			assertThat(given.recordedBy()).isEqualTo(Neighbours.WORKER);
		});
	}

	@Test
	void an_agreement_whose_last_day_has_passed_is_expired_once_and_says_so_A8(Scenario scenario) {
		var id = hand.inForce(initiative);
		MovableClock.SHARED.stopAt(drafts.one(id).force().until().plusDays(1).atTime(9, 0).atZone(Words.ZONE).toInstant());

		scenario.stimulate(() -> ending.lastDayPassed(id, new Acting.Platform("test"), clock.instant())).andWaitForEventOfType(AgreementEnded.class)
				.matching(ended -> ended.agreement().equals(id)).toArriveAndVerify(ended -> assertThat(ended.how()).isEqualTo(AgreementStage.EXPIRED));
		ending.lastDayPassed(id, new Acting.Platform("test"), clock.instant());

		assertThat(database.sql("select count(*) from platform.history where subject_id = ? and key = 'agreements.history.expired'")
				.param(id.value()).query(Integer.class).single()).isEqualTo(1);
	}

	private Adjustment proposed(AgreementId id, int months) {
		var agreement = drafts.one(id);
		var change = new Adjustment(UUID.randomUUID(), agreement.force().endsOn().plusMonths(months), "Sesongen varer lenger.");
		amending.propose(id, agreement.version(), change, WHO.get("worker"), clock.instant());
		return change;
	}
}
