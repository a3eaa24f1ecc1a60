package no.samskaping.meetings.matter;

/** How a matter is treated. M6. */
public enum Treatment {

	/** Orientering: nobody takes a position. */
	INFORMATION,

	/** Drøfting: each sector takes a position. */
	DISCUSSION
}
