package no.samskaping.agreements.terms;

/** How the participants decide together (beslutningsregel). A4. */
public enum DecisionRule {

	/** Enighet: everyone agrees. */
	CONSENSUS,

	/** Flertall: more than half of the voices. */
	MAJORITY
}
