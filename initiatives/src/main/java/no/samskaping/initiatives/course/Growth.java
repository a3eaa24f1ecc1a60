package no.samskaping.initiatives.course;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Kroner;

/**
 * A small one that grew to the threshold after it had started (vokst over terskelen). I8.
 *
 * @param ceiling up to what it may finish as it is, NOK
 * @param reason why the meeting let it
 */
public record Growth(State state, @Nullable Kroner ceiling, @Nullable String reason) {

	/** How far it has come with the meeting. */
	public enum State {

		/** The next discussion meeting takes it up; commitments up to the threshold may go on. */
		AWAITS_MEETING,

		/** It finishes as it is, up to a ceiling. */
		FINISHES_AS_IT_IS
	}

	static Growth awaitsMeeting() {
		return new Growth(State.AWAITS_MEETING, null, null);
	}

	public static Growth finishesAsItIs(Kroner ceiling, String reason) {
		return new Growth(State.FINISHES_AS_IT_IS, ceiling, reason);
	}
}
