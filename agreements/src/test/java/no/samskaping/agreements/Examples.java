package no.samskaping.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.acceptance.Acceptance;
import no.samskaping.agreements.acceptance.AcceptanceId;
import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.boundary.Answer;
import no.samskaping.agreements.boundary.Boundary;
import no.samskaping.agreements.drafting.Blueprint;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Phase;
import no.samskaping.initiatives.ProjectPlan;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;

/** What tests talk about: a foot bridge that a club, the municipality and a centre renew together. */
public final class Examples {

	public static final Instant NOW = Instant.parse("2026-11-09T10:00:00Z");
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
	public static final ActorId MUNICIPALITY = ActorId.next();
	public static final ActorId CENTRE = ActorId.next();
	public static final ActorId CLUB = ActorId.next();
	/** One whom no plan names: it is bound where a test says so. */
	public static final ActorId RESIDENTS = ActorId.next();
	public static final PartyId MUNICIPALITY_PARTY = PartyId.next();
	public static final PartyId CENTRE_PARTY = PartyId.next();
	public static final InitiativeId INITIATIVE = InitiativeId.next();

	private Examples() {}

	public static Map<ActorId, ActorCard> cards() {
		return Map.of(
				MUNICIPALITY, new ActorCard(MUNICIPALITY, ActorKind.PLATFORM_PARTY, "Vennesla kommune", "936846777", Sector.PUBLIC, true, MUNICIPALITY_PARTY),
				CENTRE, new ActorCard(CENTRE, ActorKind.PLATFORM_PARTY, "Frivilligsentral A", "971277882", Sector.VOLUNTARY, true, CENTRE_PARTY),
				CLUB, new ActorCard(CLUB, ActorKind.ASSOCIATION, "Vennesla Sykkelklubb", "995568217", Sector.VOLUNTARY, true, null),
				RESIDENTS, new ActorCard(RESIDENTS, ActorKind.ASSOCIATION, "Moseidmoen Vel", "912345678", Sector.VOLUNTARY, true, null));
	}

	public static ProjectPlan plan(InitiativeId initiative) {
		return new ProjectPlan(initiative, "I-2026-000014", "Sykkelverksted for ungdom",
				"Ungdom reparerer brukte sykler sammen med pensjonister, og låner dem ut gratis.",
				"Tretti ungdommer har et fast sted å være to kvelder i uka innen ett år.", Kroner.of(350_000),
				List.of(new ProjectPlan.Justification("climate", "Brukte sykler kommer i bruk igjen."),
						new ProjectPlan.Justification("exclusion", "Ungdom får et sted der de trengs.")),
				List.of(part(CLUB, null, promise(Phase.DEFINE, ContributionKind.KNOWLEDGE, null, null, "Idéen og behovet"),
						promise(Phase.IMPLEMENT, ContributionKind.HOURS, null, 400, "")),
						part(CENTRE, CENTRE_PARTY, promise(Phase.DEFINE, ContributionKind.HOURS, null, 20, ""),
								promise(Phase.IMPLEMENT, ContributionKind.PREMISES, null, null, "Lokale to kvelder i uka")),
						part(MUNICIPALITY, MUNICIPALITY_PARTY, promise(Phase.DEFINE, ContributionKind.KNOWLEDGE, null, null, "Spurte ungdom"),
								promise(Phase.IMPLEMENT, ContributionKind.MONEY, Kroner.of(200_000), null, ""))),
				null, 7);
	}

	public static ProjectPlan.Part part(ActorId actor, @Nullable PartyId party, ProjectPlan.Promise... promises) {
		return new ProjectPlan.Part(actor, party, party == null, false, List.of(promises), null);
	}

	public static ProjectPlan.Promise promise(Phase phase, ContributionKind kind, @Nullable Kroner amount, @Nullable Integer hours, String what) {
		return new ProjectPlan.Promise(Ids.next(), phase, kind, amount, hours, what, false);
	}

	/** A draft as it comes from the initiative, with the boundary answered. */
	public static Draft draft() {
		return bounded(new Blueprint(plan(INITIATIVE), cards(), Map.of()).draft(TODAY));
	}

	/** With answers that make it co-creation. */
	public static Draft bounded(Draft draft) {
		return draft.withSides(side -> side.isMunicipality() ? side : side.answered(Boundary.of(Answer.NO, Answer.NO, Answer.NO)));
	}

	/** With another participant instead of the one of the same identity. */
	public static Draft having(Draft draft, Side other) {
		return draft.withSides(side -> side.actor().equals(other.actor()) ? other : side);
	}

	public static Side side(Draft draft, ActorId actor) {
		return draft.side(actor).orElseThrow();
	}

	public static Clause clause(Draft draft, ClauseKind kind) {
		return draft.clauses().stream().filter(clause -> clause.kind() == kind).findFirst().orElseThrow();
	}

	/** Everybody has accepted everything as it stands. */
	public static Acceptances allOf(AgreementId agreement, Draft draft) {
		return new Acceptances(draft.sides().stream().flatMap(side -> draft.clauses().stream()
				.map(clause -> accepts(agreement, side.actor(), clause, true, NOW))).toList());
	}

	public static Acceptance accepts(AgreementId agreement, ActorId actor, Clause clause, boolean accepts, Instant at) {
		return new Acceptance(AcceptanceId.next(), agreement, clause.id(), clause.revision(), actor, accepts, accepts ? null : "Ta med lys.", null,
				null, null, at);
	}
}
