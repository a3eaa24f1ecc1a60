package no.samskaping.agreements.terms;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.ActorId;

/**
 * What the agreement says that concerns all alike (vilkår). A4.
 *
 * @param title what the project is called
 * @param background what it is about
 * @param purpose what it is to reach
 * @param plan activities and milestones in words; null for the standard text
 * @param startsOn from when; null for the day on which the last one signs
 * @param endsOn the last day
 * @param castingVote whose voice decides when they stand equal, if anyone's
 * @param disagreement where a disagreement is taken first
 * @param economy who keeps the accounts
 * @param reportMonths how often there is a report, in months
 * @param purchases what is bought from others, under the procurement rules (A5)
 * @param personalData whether personal data are used in the project
 */
@ValueObject
public record Terms(String title, @Nullable String background, @Nullable String purpose, @Nullable String plan,
		@Nullable LocalDate startsOn, LocalDate endsOn, DecisionRule decisions, @Nullable ActorId castingVote,
		DisagreementPath disagreement, @Nullable ActorId economy, int reportMonths, @Nullable String purchases, boolean personalData) {

	/** What applies unless the participants choose otherwise. */
	public static Terms standard(String title, @Nullable String background, @Nullable String purpose, @Nullable ActorId economy,
			LocalDate endsOn) {
		return new Terms(title, background, purpose, null, null, endsOn, DecisionRule.CONSENSUS, null,
				DisagreementPath.DISCUSSION_MEETING, economy, 3, null, false);
	}

	/** Without a casting vote. */
	public Terms withoutCastingVote() {
		return new Terms(title, background, purpose, plan, startsOn, endsOn, decisions, null, disagreement, economy, reportMonths, purchases,
				personalData);
	}

	/** With disagreement taken to the discussion meeting first. */
	public Terms discussedFirst() {
		return new Terms(title, background, purpose, plan, startsOn, endsOn, decisions, castingVote, DisagreementPath.DISCUSSION_MEETING,
				economy, reportMonths, purchases, personalData);
	}

	/** With another last day. */
	public Terms until(LocalDate day) {
		return new Terms(title, background, purpose, plan, startsOn, day, decisions, castingVote, disagreement, economy, reportMonths,
				purchases, personalData);
	}

	/** Without what it copied of the initiative's description. */
	public Terms withoutBackground() {
		return described(title, null, purpose);
	}

	/** As the initiative describes it now; what was chosen for the agreement stays. */
	public Terms described(String newTitle, @Nullable String newBackground, @Nullable String newPurpose) {
		return new Terms(newTitle, newBackground, newPurpose, plan, startsOn, endsOn, decisions, castingVote, disagreement, economy,
				reportMonths, purchases, personalData);
	}
}
