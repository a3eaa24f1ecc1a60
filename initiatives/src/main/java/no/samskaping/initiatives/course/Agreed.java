package no.samskaping.initiatives.course;

/** What the agreements of an initiative amount to (avtalens stand). A1, A8. */
public enum Agreed {

	/** None lives. */
	NOTHING,

	/** One is being worked on. */
	IN_PROGRESS,

	/** One is in force. */
	IN_FORCE
}
