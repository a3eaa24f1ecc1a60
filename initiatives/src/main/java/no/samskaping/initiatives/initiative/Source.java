package no.samskaping.initiatives.initiative;

/** How it came to whoever registered it on behalf of somebody (kilde). I11. */
public enum Source {

	/** Telefon. */
	TELEPHONE,

	/** Samskapingsverksted. */
	WORKSHOP,

	/** Papir. */
	PAPER,

	/** E-post. */
	MAIL
}
