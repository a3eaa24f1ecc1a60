package no.samskaping.initiatives;

/** How far an initiative has come (steg). Small ones use only the first, {@link #RUNNING} and the endings. */
public enum Stage {

	/** Registrert. */
	REGISTERED,

	/** Hos kontaktpart. I5. */
	AT_GATEWAY,

	/** Under utvikling. A1. */
	UNDER_DEVELOPMENT,

	/** Klar for drøfting. I6. */
	READY_FOR_DISCUSSION,

	/** Går videre. M6, I12. */
	TAKEN_FORWARD,

	/** Avtale under arbeid. */
	AGREEMENT_IN_PROGRESS,

	/** I gang. A1. */
	RUNNING,

	/** Fullført. I10. */
	COMPLETED,

	/** Trukket. I10. */
	WITHDRAWN,

	/** Ikke ført videre. I10. */
	NOT_TAKEN_FORWARD,

	/** Slått sammen. I10. */
	MERGED;

	/** Whether nothing follows but a reopening. */
	public boolean isEnd() {
		return compareTo(COMPLETED) >= 0;
	}
}
