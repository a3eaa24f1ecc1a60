package no.samskaping.meetings.voice;

/** What somebody can say on a matter (standpunkt). M6. */
public enum Answer {

	/** Enig. */
	AGREE,

	/** Enig med merknad. */
	AGREE_WITH_REMARK,

	/** Må avklares internt, by a date. */
	MUST_CLARIFY,

	/** Uenig, with a reason. */
	DISAGREE;

	/** Whether it lets the proposal go forward. */
	public boolean agrees() {
		return this == AGREE || this == AGREE_WITH_REMARK;
	}
}
