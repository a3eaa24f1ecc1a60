package no.samskaping.agreements.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import no.samskaping.initiatives.ContributionKind;

/** The clauses that every agreement has (obligatoriske punkter), in their order, and the participants' own. A4. */
public enum ClauseKind {

	/** Parter. */
	PARTIES(draft -> list(each(draft, Side::role), each(draft, Side::organisationNumber))),

	/** Bakgrunn, formål og utfordring. */
	PURPOSE(draft -> list(draft.terms().title(), draft.terms().background(), draft.terms().purpose(), draft.aims())),

	/** Aktiviteter og plan. */
	ACTIVITIES(draft -> list(draft.terms().plan(), draft.terms().startsOn())),

	/** Bidrag. */
	CONTRIBUTIONS(Draft::promises),

	/** Rettigheter og plikter. */
	RIGHTS(draft -> List.of()),

	/** Samarbeid og beslutninger. */
	DECISIONS(draft -> list(draft.terms().decisions(), draft.terms().castingVote(), each(draft, side -> side.footing().voices()),
			each(draft, side -> side.footing().veto()))),

	/** Økonomi og rapportering. */
	ECONOMY(draft -> list(draft.terms().economy(), draft.terms().reportMonths(), draft.terms().purchases(), draft.statedBoundary(),
			draft.promises().stream().filter(promise -> promise.kind() == ContributionKind.MONEY).toList())),

	/** Resultater og synlighet. */
	RESULTS(draft -> each(draft, side -> side.footing().insight())),

	/** Informasjon og personvern. */
	DATA(draft -> list(draft.terms().personalData())),

	/** Habilitet. */
	IMPARTIALITY(draft -> List.of()),

	/** Evaluering. */
	EVALUATION(draft -> List.of()),

	/** Endringer. */
	CHANGES(draft -> each(draft, side -> side.footing().mayAmend())),

	/** Uenighet. */
	DISAGREEMENT(draft -> list(draft.terms().disagreement())),

	/** Varighet, utgang og avvikling. */
	DURATION(draft -> list(draft.terms().startsOn(), draft.terms().endsOn(), each(draft, side -> side.footing().noticeMonths()))),

	/** Kontaktpersoner. */
	CONTACTS(draft -> each(draft, Side::contact)),

	/** Forankring. */
	ANCHORING(draft -> each(draft, Side::party)),

	/** Likeverdighet. */
	EQUALITY(draft -> list(draft.justifications(), each(draft, draft::whyOutside))),

	/** Egen tekst: not assessed by the system. */
	OWN(draft -> List.of());

	private final Function<Draft, Object> facts;

	ClauseKind(Function<Draft, Object> facts) {
		this.facts = facts;
	}

	/** Those that every agreement has. */
	public static List<ClauseKind> mandatory() {
		return Arrays.stream(values()).filter(kind -> kind != OWN).toList();
	}

	/** Whether a change of facts changes what this clause says. */
	boolean isTouched(Draft before, Draft after) {
		return !Objects.equals(facts.apply(before), facts.apply(after));
	}

	private static Object each(Draft draft, Function<Side, Object> fact) {
		return draft.sides().stream().map(side -> list(side.actor(), fact.apply(side))).toList();
	}

	private static List<Object> list(Object... parts) {
		return Arrays.asList(parts);
	}
}
