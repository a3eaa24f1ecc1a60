package no.samskaping.agreements.signature;

/** By which right somebody signs for a contracting party (fullmakt). A6, P6. */
public enum Authority {

	/** Mandat: a platform party's representative or deputy. */
	MANDATE,

	/** Signaturrett or prokura, as registered. */
	SIGNATURE_RIGHT,

	/** Fullmakt, given by whoever has the right. */
	POWER_OF_ATTORNEY,

	/** For oneself, being of age. */
	SELF,

	/** Verge: a guardian signs for a person under 18. */
	GUARDIAN;

	/** Whether whoever signs by it has to say who they are. */
	public boolean isTold() {
		return this != MANDATE;
	}
}
