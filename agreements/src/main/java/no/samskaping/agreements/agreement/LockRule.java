package no.samskaping.agreements.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.review.EqualityReview;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What has to be in place before a text is locked (før teksten låses). The page explains with it, the agreement enforces it. A2. */
public enum LockRule {

	/** At least two participants of different legal entities. */
	@Decides("A2.1")
	TWO_ENTITIES("A2", (draft, amended, said, today) -> draft.entities() >= 2),

	/** One of them a platform party. */
	@Decides("A2.2")
	PLATFORM_PARTY("A2", (draft, amended, said, today) -> draft.sides().stream().anyMatch(side -> side.party() != null)),

	/** At least one of them signs. */
	@Decides("A6.2")
	SOMEBODY_SIGNS("A6", (draft, amended, said, today) -> draft.sides().stream().anyMatch(side -> side.isContractingParty())),

	/** The boundary is answered for everyone beside the municipality. */
	@Decides("A5.2")
	BOUNDARY_ANSWERED("A5", (draft, amended, said, today) -> draft.boundary() != null),

	/** What is a procurement is not agreed here. */
	@Decides("A5.3")
	NO_PROCUREMENT("A5", (draft, amended, said, today) -> draft.boundary() != Outcome.PROCUREMENT),

	/** The equality review has no open finding. */
	@Decides("A3.13")
	EQUAL("A3", (draft, amended, said, today) -> EqualityReview.of(draft).isPassed()),

	/** It does not end before it begins to bind. */
	@Decides("A8.4")
	ENDS_AHEAD("A8", (draft, amended, said, today) -> isAhead(draft.terms().endsOn(), today)),

	/** An amendment says something else than what is in force; where the last day has passed, that day is what has to change. */
	@Decides("A7.8")
	AMENDS("A7", (draft, amended, said, today) -> !isAhead(draft.terms().endsOn(), today) || amended == null || !draft.saysTheSameAs(amended)),

	/** Everyone has accepted every clause as it stands, and seen what was corrected in it. */
	@Decides("A2.3")
	ACCEPTED("A2", (draft, amended, said, today) -> said.complete(draft));

	private final String number;
	private final Condition holds;

	LockRule(String number, Condition holds) {
		this.number = number;
		this.holds = holds;
	}

	/**
	 * Those that the draft of an agreement does not keep on that day.
	 *
	 * @param signed what the text in force says as it was signed, if the draft is an amendment to it
	 */
	public static List<LockRule> brokenBy(Agreement agreement, @Nullable Draft signed, Acceptances said, LocalDate today) {
		var amended = amended(agreement, signed);
		return Stream.of(values()).filter(rule -> !rule.holds.test(agreement.draft(), amended, said, today)).toList();
	}

	/** Whether what ends on that day has not ended already. A8. */
	public static boolean isAhead(LocalDate endsOn, LocalDate today) {
		return !endsOn.isBefore(today);
	}

	/** What it asks for, in words. */
	public Text why() {
		return Text.of("agreements.rule." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	static void requireAll(Agreement agreement, @Nullable Draft signed, Acceptances said, LocalDate today) {
		var broken = brokenBy(agreement, signed, said, today);
		Refused.requireNone(broken.stream().map(rule -> new Broken(rule.number, "", rule.why())).toList());
	}

	/** The text that an amendment is written to, as it binds now: small changes and those who left have changed it since it was signed. A7, A8. */
	private static @Nullable Draft amended(Agreement agreement, @Nullable Draft signed) {
		if (agreement.amended() == null) {
			return null;
		}
		if (signed == null) {
			throw new IllegalArgumentException("An amendment is not measured without the text in force: " + agreement.number());
		}
		return agreement.binding().kept(signed);
	}

	/** What a rule asks of a draft. */
	private interface Condition {

		boolean test(Draft draft, @Nullable Draft amended, Acceptances said, LocalDate today);
	}
}
