package no.samskaping.agreements.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.ContactLinks;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.LockingDesk;
import no.samskaping.agreements.agreement.SigningDesk;
import no.samskaping.agreements.boundary.Answer;
import no.samskaping.agreements.boundary.Boundary;
import no.samskaping.agreements.signature.Authority;
import no.samskaping.agreements.signature.SignatureId;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.Side;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Stage;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Representatives;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** Some agreements of the past year came into force; one waits for its last signature, one was declined at home, and one waits for its parties. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class AgreementsScene implements Scene {

	private static final LocalTime NOON = LocalTime.of(12, 0);
	private static final List<String> IN_FORCE = List.of("Grønt sentrum", "Lekeplass for alle i parken", "Gjenbruket: bruktbutikk og arbeidstrening",
			"Teknologihjelp for eldre", "Turvenner", LapsingScene.LAPSING);
	private static final String SIGNING = "Minnekoret";
	private static final String DECLINED = "Matsentral for overskuddsmat";
	private static final String ANCHORING = "Hverdagsverter for eldre";
	private static final String GIVEN_UP = "Utstyrsbank for arrangementer";
	private static final int MOST = 50;

	private final Initiatives initiatives;
	private final DraftDesk drafts;
	private final AnswerDesk answers;
	private final LockingDesk locking;
	private final SigningDesk signing;
	private final Parties parties;
	private final Representatives representatives;
	private final Clock clock;

	AgreementsScene(Initiatives initiatives, DraftDesk drafts, AnswerDesk answers, LockingDesk locking, SigningDesk signing, Parties parties,
			Representatives representatives, Clock clock) {
		this.initiatives = initiatives;
		this.drafts = drafts;
		this.answers = answers;
		this.locking = locking;
		this.signing = signing;
		this.parties = parties;
		this.representatives = representatives;
		this.clock = clock;
	}

	@Override
	public void play(Director director) {
		var today = director.today();
		IN_FORCE.forEach(title -> {
			director.at(today.minusDays(150), NOON, () -> agreementOn(title).ifPresent(this::agreeAndLock));
			director.at(today.minusDays(135), NOON, () -> agreementOn(title).ifPresent(agreement -> sign(agreement, Set.of())));
		});
		director.at(today.minusDays(60), NOON, () -> agreementOn(SIGNING).ifPresent(this::agreeAndLock));
		director.at(today.minusDays(45), NOON, () -> agreementOn(SIGNING).ifPresent(agreement -> sign(agreement, municipality())));
		director.at(today.minusDays(40), NOON, () -> agreementOn(DECLINED).ifPresent(this::agreeAndLock));
		director.at(today.minusDays(31), NOON, () -> agreementOn(GIVEN_UP).ifPresent(this::agreeAndLock));
		director.at(today.minusDays(8), NOON, () -> agreementOn(ANCHORING).ifPresent(this::agreeAndLock));
	}

	private Optional<Agreement> agreementOn(String title) {
		return initiatives.at(Set.of(Stage.AGREEMENT_IN_PROGRESS), null, MOST).stream().filter(card -> card.title().equals(title)).findFirst()
				.flatMap(card -> drafts.living(card.id()));
	}

	private void agreeAndLock(Agreement agreement) {
		var host = representative(agreement.parties().iterator().next());
		var nothingPaid = Boundary.of(Answer.NO, Answer.NO, Answer.NO);
		drafts.edit(agreement.getId(), agreement.version(), host, clock.instant(), "boundary",
				draft -> draft.withSides(side -> side.isMunicipality() ? side : side.answered(nothingPaid))
						.withSides(side -> draft.defines(side.actor()) ? side : side.outsideDefine("Kom med da behovet var beskrevet, og sluttet seg til det.")));
		var bounded = drafts.one(agreement.getId());
		var read = bounded.draft().clauses().stream().collect(Collectors.toMap(Clause::id, Clause::revision));
		bounded.draft().sides().forEach(side -> answers.accept(bounded.getId(), side.actor(), read, null, as(side, bounded), clock.instant()));
		locking.lock(bounded.getId(), drafts.one(bounded.getId()).version(), today().plusDays(21), host, clock.instant());
	}

	private void sign(Agreement agreement, Set<PartyId> waiting) {
		var locked = agreement.locked();
		if (locked == null) {
			return;
		}
		for (var side : agreement.draft().sides()) {
			if (side.isContractingParty() && (side.party() == null || !waiting.contains(side.party()))) {
				var by = as(side, agreement);
				var authority = by instanceof Acting.Representative representative ? Authority.mandateOf(representative)
						: side.kind() == ActorKind.RESIDENT ? Authority.SELF : Authority.SIGNATURE_RIGHT;
				signing.sign(agreement.getId(), new SignatureId(Ids.next()), side.actor(), locked.sha256(), authority, authority.isTold() ? "Leder (oppdiktet)" : null,
						by, clock.instant());
			}
		}
	}

	private Set<PartyId> municipality() {
		return new HashSet<>(parties.all().stream().filter(party -> !party.gateway()).map(Party::id).toList());
	}

	private Acting as(Side side, Agreement agreement) {
		return side.party() != null ? representative(side.party()) : new Acting.Participant(side.actor(), null, agreement.getId().subject(), ContactLinks.PURPOSE);
	}

	private Acting representative(PartyId party) {
		var one = representatives.of(Set.of(party), today()).getFirst();
		return new Acting.Representative(one.person(), party, one.mandate(), one.deputy(), null);
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
