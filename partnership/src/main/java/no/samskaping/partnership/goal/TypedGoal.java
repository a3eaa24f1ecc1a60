package no.samskaping.partnership.goal;

import java.util.Map;
import java.util.UUID;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Refused;

/**
 * A goal as it was typed (mål), on whichever page. I7.
 *
 * @param id an identity that the form carries, so that a second submit enters it once
 */
public record TypedGoal(UUID id, String source, String text, String until) {

	/**
	 * Enters it.
	 *
	 * @throws Refused with all that is wrong with it
	 */
	public void enter(GoalDesk goals, Acting by) {
		var day = Typed.whole(typed -> typed.optionalDay("until", "partnership.goal.until", until), it -> goals.refusals(id, source, text, it, by));
		goals.add(id, source, text, day, by);
	}

	/** What its form shows again. */
	public Map<String, String> again() {
		return Map.of("source", source, "text", text, "until", until);
	}
}
