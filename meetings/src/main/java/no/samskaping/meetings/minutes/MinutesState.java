package no.samskaping.meetings.minutes;

/** How far minutes have come. M7. */
public enum MinutesState {

	/** Utkast. */
	DRAFT,

	/** Til godkjenning. */
	SENT,

	/** Godkjent og låst. */
	APPROVED
}
