package no.samskaping.partnership;

/** How far a party has come in anchoring at home (forankring). P3. */
public enum AnchoringState {

	/** Asked for, not answered. */
	REQUESTED,

	/** Confirmed. */
	CONFIRMED,

	/** Confirmed with a condition that is not yet marked met: does not count. */
	CONDITION_OPEN,

	/** Declined with a reason. */
	DECLINED
}
