package no.samskaping.agreements.terms;

/** Where a disagreement is taken first (uenighet). A3 E6. */
public enum DisagreementPath {

	/** Drøftelsesmøtet. */
	DISCUSSION_MEETING,

	/** Mekling. */
	MEDIATION,

	/** Domstolene. */
	COURTS
}
