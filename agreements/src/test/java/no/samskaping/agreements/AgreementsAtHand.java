package no.samskaping.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.LockingDesk;
import no.samskaping.agreements.agreement.SigningDesk;
import no.samskaping.agreements.signature.Authority;
import no.samskaping.agreements.signature.SignatureId;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;
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

/** Brings an agreement as far as a test needs it, by the desks that pages use. */
@TestConfiguration(proxyBeanMethods = false)
class AgreementsAtHand {

	@Bean
	Hand hand(DraftDesk drafts, AnswerDesk answers, LockingDesk locking, SigningDesk signing, Clock clock) {
		return new Hand(drafts, answers, locking, signing, clock, new EnumMap<>(AgreementStage.class));
	}

	/** Leads an agreement on. */
	record Hand(DraftDesk drafts, AnswerDesk answers, LockingDesk locking, SigningDesk signing, Clock clock, Map<AgreementStage, Untouched> kept) {

		/** What it was when it was made. */
		record Untouched(AgreementId id, long version) {}

		/** One that is ready to be signed, for tests that only look at it or are refused: made once, and nobody has changed it. */
		AgreementId untouchedAtSigning() {
			return untouched(AgreementStage.SIGNING);
		}

		/** One in force, for tests that only look at it or are refused: made once, and nobody has changed it. */
		AgreementId untouchedInForce() {
			return untouched(AgreementStage.IN_FORCE);
		}

		private AgreementId untouched(AgreementStage stage) {
			var one = kept.computeIfAbsent(stage, _ -> {
				var id = stage == AgreementStage.SIGNING ? atSigning(InitiativeId.next()) : inForce(InitiativeId.next());
				return new Untouched(id, drafts.one(id).version());
			});
			assertThat(drafts.one(one.id()).version()).as("nobody has changed it").isEqualTo(one.version());
			return one.id();
		}

		AgreementId drafted(InitiativeId initiative) {
			var id = drafts.draftOnce(initiative, WHO.get("worker"), clock.instant()).orElseThrow();
			drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "boundary", Examples::bounded);
			return id;
		}

		AgreementId accepted(InitiativeId initiative) {
			var id = drafted(initiative);
			acceptAll(id);
			return id;
		}

		void acceptAll(AgreementId id) {
			var seen = drafts.one(id).draft().clauses().stream().collect(Collectors.toMap(Clause::id, Clause::revision));
			answers.accept(id, CLUB, seen, null, WHO.get("chair"), clock.instant());
			answers.accept(id, CENTRE, seen, null, WHO.get("leader"), clock.instant());
			answers.accept(id, MUNICIPALITY, seen, null, WHO.get("mayor"), clock.instant());
		}

		/** Everyone accepts a small change. */
		void agreeTo(AgreementId id, UUID change) {
			answers.agreeTo(id, CLUB, change, null, WHO.get("chair"), clock.instant());
			answers.agreeTo(id, CENTRE, change, null, WHO.get("leader"), clock.instant());
			answers.agreeTo(id, MUNICIPALITY, change, null, WHO.get("mayor"), clock.instant());
		}

		AgreementId locked(InitiativeId initiative) {
			var id = accepted(initiative);
			lock(id);
			return id;
		}

		void lock(AgreementId id) {
			locking.lock(id, drafts.one(id).version(), LocalDate.now(clock).plusDays(30), WHO.get("worker"), clock.instant());
		}

		AgreementId atSigning(InitiativeId initiative) {
			var id = locked(initiative);
			anchor(id, MUNICIPALITY_PARTY, CENTRE_PARTY);
			return id;
		}

		void anchor(AgreementId id, PartyId... parties) {
			var sha256 = sha256(id);
			for (var party : parties) {
				Neighbours.ask(new Anchorings.Request(party, id.subject(), sha256, Kroner.ZERO, 0, null, LocalDate.now(clock)));
				Neighbours.ANSWERED.put(Neighbours.key(party, sha256), AnchoringState.CONFIRMED);
			}
			locking.anchored(id, sha256, WHO.get("worker"), clock.instant());
		}

		AgreementId inForce(InitiativeId initiative) {
			var id = atSigning(initiative);
			sign(id, CLUB, "chair");
			sign(id, CENTRE, "leader");
			sign(id, MUNICIPALITY, "mayor");
			return id;
		}

		void sign(AgreementId id, ActorId actor, String who) {
			var outside = who.equals("chair");
			signing.sign(id, new SignatureId(Ids.next()), actor, sha256(id), outside ? Authority.SIGNATURE_RIGHT : Authority.MANDATE,
					outside ? "Jonas Haugen, styreleder" : null, WHO.get(who), clock.instant());
		}

		String sha256(AgreementId id) {
			return drafts.one(id).locked().sha256();
		}

		String number(AgreementId id) {
			return drafts.one(id).number();
		}
	}
}
