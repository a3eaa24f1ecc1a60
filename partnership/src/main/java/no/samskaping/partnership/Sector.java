package no.samskaping.partnership;

/** A sector (sektor): three equal voices, whatever the number of organisations behind each. P1. */
public enum Sector {

	/** Næringsliv. */
	BUSINESS,

	/** Frivillighet. */
	VOLUNTARY,

	/** Offentlig. */
	PUBLIC
}
