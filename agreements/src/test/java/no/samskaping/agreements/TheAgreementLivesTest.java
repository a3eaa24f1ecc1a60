package no.samskaping.agreements;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;

import no.samskaping.agreements.AgreementsAtHand.Hand;
import no.samskaping.agreements.agreement.AmendingDesk;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.agreement.LockingDesk;
import no.samskaping.agreements.agreement.SigningDesk;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.signature.Authority;
import no.samskaping.agreements.signature.SignatureId;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.TextId;
import no.samskaping.agreements.text.Typesetting;
import no.samskaping.initiatives.InitiativeCompleted;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeTakenForward;
import no.samskaping.initiatives.InitiativeWithdrawn;
import no.samskaping.initiatives.Scale;
import no.samskaping.partnership.AnchoringConfirmed;
import no.samskaping.partnership.AnchoringDeclined;
import no.samskaping.partnership.AnchoringId;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CENTRE_PARTY;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.MUNICIPALITY_PARTY;
import static no.samskaping.agreements.Neighbours.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@AgreementModuleTest
class TheAgreementLivesTest {

	@Autowired
	Hand hand;

	@Autowired
	DraftDesk drafts;

	@Autowired
	SigningDesk signing;

	@Autowired
	AmendingDesk amending;

	@Autowired
	EndingDesk ending;

	@Autowired
	LockingDesk locking;

	@Autowired
	TextBook texts;

	@Autowired
	Typesetting typesetting;

	@Autowired
	Agreements agreements;

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
	void an_initiative_that_goes_forward_gets_one_draft_however_often_it_is_told_A4(Scenario scenario) {
		var told = new InitiativeTakenForward(Ids.next(), clock.instant(), initiative, 9);

		scenario.publish(told).andWaitForEventOfType(AgreementDrafted.class).matching(drafted -> drafted.initiative().equals(initiative))
				.toArrive();
		var again = new InitiativeTakenForward(Ids.next(), clock.instant(), initiative, 9);
		scenario.publish(again).andWaitForStateChange(() -> received(again.eventId()), times -> times == 1)
				.andVerify(times -> assertThat(drafts()).isEqualTo(1));

		assertThat(agreements.ofInitiatives(Set.of(initiative)).get(initiative).number()).startsWith("A-");
		assertThat(Neighbours.TOLD).contains("opened " + initiative);
	}

	@Test
	void a_locked_text_asks_each_platform_party_that_takes_part_for_what_it_commits_P3(Scenario scenario) {
		var id = hand.accepted(initiative);

		scenario.stimulate(() -> hand.lock(id)).andWaitForStateChange(() -> Neighbours.ASKED.stream()
				.filter(asked -> asked.subject().equals(id.subject())).toList(), asked -> asked.size() == 2)
				.andVerify(asked -> assertThat(asked).anySatisfy(one -> {
					assertThat(one.party()).isEqualTo(MUNICIPALITY_PARTY);
					assertThat(one.mostMoney().amount()).isEqualByComparingTo("200000");
					assertThat(one.textSha256()).isEqualTo(hand.sha256(id));
					assertThat(one.related()).containsExactly(initiative.subject());
				}));
	}

	@Test
	void a_text_that_is_opened_again_is_no_longer_to_be_anchored_P3(Scenario scenario) {
		var id = hand.locked(initiative);
		var sha256 = hand.sha256(id);

		scenario.stimulate(() -> locking.reopen(id, drafts.one(id).version(), "Beløpet er galt.", WHO.get("worker"), clock.instant()))
				.andWaitForStateChange(() -> Neighbours.WITHDRAWN.contains(sha256), withdrawn -> withdrawn)
				.andVerify(withdrawn -> assertThat(drafts.one(id).work()).isEqualTo(Work.DRAFT));
	}

	@Test
	void a_text_whose_agreement_is_given_up_is_no_longer_to_be_anchored_P3(Scenario scenario) {
		var id = hand.locked(initiative);
		var sha256 = hand.sha256(id);

		scenario.stimulate(() -> ending.abandon(id, drafts.one(id).version(), "Ingen midler", WHO.get("worker"), clock.instant()))
				.andWaitForStateChange(() -> Neighbours.WITHDRAWN.contains(sha256), withdrawn -> withdrawn)
				.andVerify(withdrawn -> assertThat(drafts.one(id).isEnded()).isTrue());
	}

	@Test
	void an_amendment_that_is_dropped_is_no_longer_to_be_anchored_P3(Scenario scenario) {
		var id = hand.inForce(initiative);
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.with(draft.terms().until(draft.terms().endsOn().plusYears(1))));
		hand.acceptAll(id);
		hand.lock(id);
		var sha256 = hand.sha256(id);

		scenario.stimulate(() -> amending.keep(id, drafts.one(id).version(), WHO.get("worker"), clock.instant()))
				.andWaitForStateChange(() -> Neighbours.WITHDRAWN.contains(sha256), withdrawn -> withdrawn)
				.andVerify(withdrawn -> assertThat(drafts.one(id).work()).isEqualTo(Work.SETTLED));
	}

	@Test
	void the_last_anchoring_opens_the_signing_and_an_answer_about_other_bytes_does_not_A2(Scenario scenario) {
		var id = hand.locked(initiative);
		hand.anchor(id, MUNICIPALITY_PARTY);
		assertThat(drafts.one(id).work()).isEqualTo(Work.ANCHORING);
		var sha256 = hand.sha256(id);
		Neighbours.ANSWERED.put(Neighbours.key(CENTRE_PARTY, sha256), AnchoringState.CONFIRMED);
		Neighbours.ask(new Anchorings.Request(CENTRE_PARTY, id.subject(), sha256,
				Kroner.ZERO, 0, null, LocalDate.now(clock)));

		scenario.publish(new AnchoringConfirmed(Ids.next(), clock.instant(), AnchoringId.next(), CENTRE_PARTY, id.subject(), sha256, 1))
				.andWaitForEventOfType(AgreementReadyForSignature.class).matching(ready -> ready.agreement().equals(id)).toArrive();
		assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.SIGNING);
	}

	@Test
	void a_declined_anchoring_leads_back_to_the_draft_P3(Scenario scenario) {
		var id = hand.locked(initiative);
		var sha256 = hand.sha256(id);

		scenario.publish(new AnchoringDeclined(Ids.next(), clock.instant(), AnchoringId.next(), CENTRE_PARTY, id.subject(), sha256, 1))
				.andWaitForStateChange(() -> drafts.one(id).stage(), stage -> stage == AgreementStage.DRAFT)
				.andVerify(stage -> assertThat(drafts.one(id).textNumber()).isEqualTo(2));
	}

	@Test
	void signed_by_everyone_it_is_in_force_once_and_the_project_starts_A6_A1(Scenario scenario) {
		var id = hand.atSigning(initiative);
		var sha256 = hand.sha256(id);
		hand.sign(id, CLUB, "chair");
		hand.sign(id, CENTRE, "leader");
		var last = new SignatureId(Ids.next());

		scenario.stimulate(() -> signing.sign(id, last, MUNICIPALITY, sha256, Authority.MANDATE, null, WHO.get("mayor"), clock.instant()))
				.andWaitForStateChange(() -> Neighbours.TOLD.contains("in force " + initiative), told -> told)
				.andVerify(told -> assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.IN_FORCE));
		signing.sign(id, last, MUNICIPALITY, sha256, Authority.MANDATE, null, WHO.get("mayor"), clock.instant());

		assertThat(database.sql("select count(*) from agreements.signature where agreement = ?").param(id.value()).query(Integer.class).single())
				.isEqualTo(3);
	}

	@Test
	void the_locked_bytes_are_the_same_when_read_again_and_have_the_fingerprint_that_is_signed_A6() {
		var id = hand.untouchedInForce();
		var text = new TextId(drafts.one(id).force().text());

		var bytes = texts.bytes(text);

		assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		assertThat(typesetting.fingerprint(bytes)).isEqualTo(drafts.one(id).force().sha256());
		assertThat(texts.one(text).orElseThrow().says()).isEqualTo(drafts.one(id).draft());
	}

	@Test
	void a_signature_keeps_the_name_under_which_it_was_given_also_when_nobody_is_called_so_any_more_A6_P7() {
		var id = hand.untouchedInForce();

		assertThat(database.sql("select signer from agreements.signature where agreement = ? and person = ?").params(id.value(), Neighbours.MAYOR.value())
				.query(String.class).list()).containsExactly("Kari Lien");
	}

	@Test
	void nobody_changes_a_locked_text_a_signature_or_an_acceptance_not_even_in_the_database_A6() {
		hand.untouchedInForce();

		for (var change : Set.of("update agreements.text set number = 7", "delete from agreements.text", "update agreements.signature set signer = 'X'",
				"delete from agreements.acceptance")) {
			assertThatThrownBy(() -> database.sql(change).update()).isInstanceOf(DataAccessException.class).hasStackTraceContaining("only added to");
		}
	}

	@Test
	void a_completed_project_fulfils_its_agreement_however_often_it_is_told_A8(Scenario scenario) {
		var id = hand.inForce(initiative);
		var completed = new InitiativeCompleted(Ids.next(), clock.instant(), initiative, Scale.FORMALISED, 12);

		scenario.publish(completed).andWaitForEventOfType(AgreementEnded.class).matching(ended -> ended.agreement().equals(id))
				.toArriveAndVerify(ended -> assertThat(ended.how()).isEqualTo(AgreementStage.FULFILLED));
		scenario.stimulate(() -> { }).andWaitForStateChange(() -> Neighbours.TOLD.contains("ended " + initiative), told -> told)
				.andVerify(told -> assertThat(told).isTrue());
	}

	@Test
	void a_withdrawn_initiative_gives_the_draft_up_and_a_new_one_can_be_made_I10(Scenario scenario) {
		var id = hand.drafted(initiative);

		scenario.publish(new InitiativeWithdrawn(Ids.next(), clock.instant(), initiative, 12)).andWaitForEventOfType(AgreementEnded.class)
				.matching(ended -> ended.agreement().equals(id)).toArriveAndVerify(ended -> assertThat(ended.how()).isEqualTo(AgreementStage.ABANDONED));

		assertThat(drafts.draftOnce(initiative, WHO.get("worker"), clock.instant())).isPresent();
	}

	@Test
	void an_amendment_goes_the_same_way_and_the_earlier_text_binds_until_then_A7() {
		var id = hand.inForce(initiative);
		var first = drafts.one(id).force().sha256();
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.with(draft.terms().until(draft.terms().endsOn().plusYears(1))));
		hand.acceptAll(id);
		hand.lock(id);
		assertThat(drafts.one(id).force().sha256()).isEqualTo(first);

		hand.anchor(id, MUNICIPALITY_PARTY, CENTRE_PARTY);
		hand.sign(id, CLUB, "chair");
		hand.sign(id, CENTRE, "leader");
		hand.sign(id, MUNICIPALITY, "mayor");

		assertThat(drafts.one(id).force().sha256()).isNotEqualTo(first);
		assertThat(texts.of(id)).hasSize(2);
	}

	@Test
	void an_amendment_that_is_dropped_leaves_what_was_agreed_A7() {
		var id = hand.inForce(initiative);
		var agreed = drafts.one(id).draft().terms();
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "terms", draft -> draft.with(draft.terms().discussedFirst()
				.until(draft.terms().endsOn().plusYears(1))));

		amending.keep(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());

		assertThat(drafts.one(id).draft().terms()).isEqualTo(agreed);
	}

	private int received(UUID event) {
		return database.sql("select count(*) from agreements.inbox where event = ?").param(event).query(Integer.class).single();
	}

	private int drafts() {
		return database.sql("select count(*) from agreements.agreement where initiative = ?").param(initiative.value()).query(Integer.class).single();
	}
}
