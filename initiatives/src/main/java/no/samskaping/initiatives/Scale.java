package no.samskaping.initiatives;

/** How large an initiative is by the charter's threshold (omfang). I3. */
public enum Scale {

	/** Mindre: under the threshold. */
	SMALL,

	/** Formalisert: at the threshold or above. */
	FORMALISED
}
