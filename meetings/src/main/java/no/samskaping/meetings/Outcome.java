package no.samskaping.meetings;

/** How a matter was closed (konklusjon). M6. */
public enum Outcome {

	/** Tas videre. */
	TAKEN_FORWARD,

	/** Føres ikke videre. */
	NOT_TAKEN_FORWARD,

	/** A grown one finishes as it is. I8. */
	FINISHES_AS_IT_IS,

	/** A grown one has to be formalised. I8. */
	BECOMES_FORMALISED,

	/** A gateway was found. I5. */
	GATEWAY_FOUND,

	/** Tatt til orientering, or noted. */
	NOTED
}
