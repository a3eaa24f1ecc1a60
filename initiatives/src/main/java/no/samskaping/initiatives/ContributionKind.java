package no.samskaping.initiatives;

/** What somebody gives (bidrag). I9. */
public enum ContributionKind {

	/** Penger, NOK. */
	MONEY,

	/** Timer. */
	HOURS,

	/** Lokaler. */
	PREMISES,

	/** Utstyr. */
	EQUIPMENT,

	/** Kunnskap. */
	KNOWLEDGE
}
