package no.samskaping.agreements.terms;

/** How somebody is in an agreement (rolle). P6. */
public enum Role {

	/** Avtalepart: signs. */
	CONTRACTING_PARTY,

	/** Deltaker: takes part with contribution and voice, and confirms by a recorded acceptance. */
	PARTICIPANT
}
