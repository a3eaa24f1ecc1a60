package no.samskaping.meetings.meeting;

/** How far a discussion meeting has come. */
public enum MeetingState {

	/** Planlagt. */
	PLANNED,

	/** Innkalt: the notice was sent. */
	CALLED,

	/** Pågår. */
	RUNNING,

	/** Holdt. */
	HELD,

	/** Avlyst, with a reason. */
	CANCELLED;

	/** Whether it has not been opened and is still meant to be. */
	public boolean isAhead() {
		return this == PLANNED || this == CALLED;
	}
}
