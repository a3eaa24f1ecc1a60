package no.samskaping.agreements.boundary;

/** An answer to a question of the boundary (svar). A5. */
public enum Answer {

	/** Ja. */
	YES,

	/** Nei. */
	NO,

	/** Vet ikke. */
	UNSURE
}
