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
	DECLINED,

	/** The text was opened again or a newer one asked about before this was settled: no answer counts any more (ikke lenger aktuell). */
	SUPERSEDED
}
