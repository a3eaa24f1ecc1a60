package no.samskaping.initiatives.evaluation;

/** How far something was so (i hvilken grad). I10. */
public enum Degree {

	/** Ja. */
	YES,

	/** Delvis. */
	PARTLY,

	/** Nei. */
	NO
}
