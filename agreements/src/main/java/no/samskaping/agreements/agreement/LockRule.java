package no.samskaping.agreements.agreement;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.review.EqualityReview;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/** What has to be in place before a text is locked (før teksten låses). The page explains with it, the agreement enforces it. A2. */
public enum LockRule {

	/** At least two participants of different legal entities. */
	TWO_ENTITIES("A2", (draft, said) -> draft.entities() >= 2),

	/** One of them a platform party. */
	PLATFORM_PARTY("A2", (draft, said) -> draft.sides().stream().anyMatch(side -> side.party() != null)),

	/** At least one of them signs. */
	SOMEBODY_SIGNS("A6", (draft, said) -> draft.sides().stream().anyMatch(side -> side.isContractingParty())),

	/** The boundary is answered for everyone beside the municipality. */
	BOUNDARY_ANSWERED("A5", (draft, said) -> draft.boundary() != null),

	/** What is a procurement is not agreed here. */
	NO_PROCUREMENT("A5", (draft, said) -> draft.boundary() != Outcome.PROCUREMENT),

	/** The equality review has no open finding. */
	EQUAL("A3", (draft, said) -> EqualityReview.of(draft).isPassed()),

	/** Everyone has accepted every clause as it stands. */
	ACCEPTED("A2", (draft, said) -> said.complete(draft));

	private final String number;
	private final BiPredicate<Draft, Acceptances> holds;

	LockRule(String number, BiPredicate<Draft, Acceptances> holds) {
		this.number = number;
		this.holds = holds;
	}

	/** Those that a draft does not keep yet. */
	public static List<LockRule> brokenBy(Draft draft, Acceptances said) {
		return Stream.of(values()).filter(rule -> !rule.holds.test(draft, said)).toList();
	}

	/** What it asks for, in words. */
	public Text why() {
		return Text.of("agreements.rule." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
	}

	static void requireAll(Draft draft, Acceptances said) {
		var broken = brokenBy(draft, said);
		if (!broken.isEmpty()) {
			throw new Refused(broken.stream().map(rule -> new Broken(rule.number, "", rule.why())).toList());
		}
	}
}
