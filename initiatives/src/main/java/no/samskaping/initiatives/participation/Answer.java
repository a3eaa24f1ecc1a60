package no.samskaping.initiatives.participation;

/** Whether somebody takes part (deltar). P3, I9. */
public enum Answer {

	/** Deltar. */
	TAKES_PART,

	/** A platform party that was named and has not answered itself: only its representative does. */
	ASKED,

	/** Deltar ikke. */
	DOES_NOT,

	/** Took part, and handed it over with a reason. */
	LEFT;

	/** Those that count among the participants, in SQL. */
	public static final String IN = "in ('TAKES_PART', 'ASKED')";

	/** Whether it counts among the participants. */
	public boolean isIn() {
		return this == TAKES_PART || this == ASKED;
	}
}
