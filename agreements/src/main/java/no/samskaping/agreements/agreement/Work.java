package no.samskaping.agreements.agreement;

/** How far the text version that is being worked on has come (arbeidet med teksten). A2, A7. */
public enum Work {

	/** Boundary, equality review and acceptances. */
	DRAFT,

	/** The platform parties anchor the locked bytes. */
	ANCHORING,

	/** The contracting parties sign them. */
	SIGNING,

	/** No version is being worked on. */
	SETTLED
}
