package no.samskaping.agreements.boundary;

/** What the relation between the municipality and a participant is (utfall), from the freest to the most regulated. A5. */
public enum Outcome {

	/** Samskaping. */
	CO_CREATION,

	/** Tilskudd: the municipality supports what the participant itself wants to do. */
	GRANT,

	/** Uavklart: warns, and stops nothing. */
	UNCLEAR,

	/** Anskaffelse: belongs under the procurement rules and stops the agreement. */
	PROCUREMENT;

	/** The more regulated of the two. */
	public Outcome or(Outcome other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
