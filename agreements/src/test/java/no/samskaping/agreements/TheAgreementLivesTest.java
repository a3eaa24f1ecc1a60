package no.samskaping.agreements;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;

import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.LockingDesk;
import no.samskaping.agreements.agreement.SigningDesk;
import no.samskaping.agreements.signature.Authority;
import no.samskaping.agreements.signature.SignatureId;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.TextId;
import no.samskaping.agreements.text.Typesetting;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeTakenForward;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CENTRE_PARTY;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.MUNICIPALITY_PARTY;
import static no.samskaping.agreements.Neighbours.WHO;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationModuleTest
@AutoConfigureMockMvc
@Import(Neighbours.class)
class TheAgreementLivesTest {

	@Autowired
	DraftDesk drafts;

	@Autowired
	AnswerDesk answers;

	@Autowired
	LockingDesk locking;

	@Autowired
	SigningDesk signing;

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
		Neighbours.TOLD.clear();
	}

	@Test
	void an_initiative_that_goes_forward_gets_one_draft_however_often_it_is_told_A4(Scenario scenario, @Autowired ApplicationEventPublisher events) {
		var told = new InitiativeTakenForward(Ids.next(), clock.instant(), initiative, 9);

		scenario.publish(told).andWaitForEventOfType(AgreementDrafted.class).matching(drafted -> drafted.initiative().equals(initiative))
				.toArrive();
		scenario.publish(told).andWaitForStateChange(() -> received(told.eventId())).andVerify(times -> assertThat(times).isEqualTo(1));
		scenario.publish(new InitiativeTakenForward(Ids.next(), clock.instant(), initiative, 9))
				.andWaitForStateChange(() -> database.sql("select count(*) from agreements.agreement where initiative = ?").param(initiative.value())
						.query(Integer.class).single()).andVerify(count -> assertThat(count).isEqualTo(1));

		assertThat(agreements.ofInitiatives(Set.of(initiative)).get(initiative).number()).startsWith("A-");
	}

	@Test
	void signed_by_everyone_it_is_in_force_once_and_the_project_starts_A6_A1(Scenario scenario) {
		var agreement = atSigning();
		var sha256 = drafts.one(agreement).locked().sha256();
		signing.sign(agreement, signature(), CLUB, sha256, Authority.SIGNATURE_RIGHT, "Jonas Haugen, styreleder", WHO.get("chair"), clock.instant());
		signing.sign(agreement, signature(), CENTRE, sha256, Authority.MANDATE, null, WHO.get("leader"), clock.instant());
		var last = signature();

		scenario.stimulate(() -> signing.sign(agreement, last, MUNICIPALITY, sha256, Authority.MANDATE, null, WHO.get("mayor"), clock.instant()))
				.andWaitForStateChange(() -> Neighbours.TOLD.contains("in force " + initiative), Boolean.TRUE::equals)
				.andVerify(told -> assertThat(told).isTrue());
		signing.sign(agreement, last, MUNICIPALITY, sha256, Authority.MANDATE, null, WHO.get("mayor"), clock.instant());

		assertThat(Neighbours.TOLD.stream().filter(("in force " + initiative)::equals)).hasSize(1);
		assertThat(drafts.one(agreement).stage()).isEqualTo(AgreementStage.IN_FORCE);
	}

	@Test
	void the_locked_bytes_are_the_same_when_read_again_and_have_the_fingerprint_that_was_signed_A6() {
		var agreement = atSigning();
		var locked = drafts.one(agreement).locked();

		var bytes = texts.bytes(new TextId(locked.text()));

		assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		assertThat(typesetting.fingerprint(bytes)).isEqualTo(locked.sha256());
		assertThat(texts.one(new TextId(locked.text())).orElseThrow().says()).isEqualTo(drafts.one(agreement).draft());
	}

	private AgreementId atSigning() {
		var id = drafts.draftOnce(initiative, WHO.get("worker"), clock.instant()).orElseThrow();
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "boundary", Examples::bounded);
		var seen = drafts.one(id).draft().clauses().stream().collect(Collectors.toMap(Clause::id, Clause::revision));
		answers.accept(id, CLUB, seen, null, WHO.get("chair"), clock.instant());
		answers.accept(id, CENTRE, seen, null, WHO.get("leader"), clock.instant());
		answers.accept(id, MUNICIPALITY, seen, null, WHO.get("mayor"), clock.instant());
		locking.lock(id, drafts.one(id).version(), LocalDate.now(clock).plusDays(30), WHO.get("worker"), clock.instant());
		anchor(id, MUNICIPALITY_PARTY, CENTRE_PARTY);
		return id;
	}

	private void anchor(AgreementId id, PartyId... parties) {
		var sha256 = drafts.one(id).locked().sha256();
		for (var party : parties) {
			Neighbours.ASKED.add(new Anchorings.Request(party, id.subject(), sha256, Kroner.ZERO, 0,
					null, LocalDate.now(clock)));
			Neighbours.ANSWERED.put(Neighbours.key(party, sha256), AnchoringState.CONFIRMED);
		}
		locking.anchored(id, sha256, WHO.get("worker"), clock.instant());
	}

	private int received(UUID event) {
		return database.sql("select count(*) from agreements.inbox where event = ?").param(event).query(Integer.class).single();
	}

	private static SignatureId signature() {
		return new SignatureId(Ids.next());
	}
}
