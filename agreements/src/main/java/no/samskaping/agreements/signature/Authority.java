package no.samskaping.agreements.signature;

import java.util.List;

import no.samskaping.partnership.ActorKind;

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

	/**
	 * By which rights somebody may sign: a mandate binds a platform party, a resident signs only for itself or as guardian. P6.
	 *
	 * @param mandated whether it is a platform party's representative
	 */
	public static List<Authority> open(ActorKind kind, boolean mandated) {
		return mandated ? List.of(MANDATE) : kind == ActorKind.RESIDENT ? List.of(SELF, GUARDIAN) : List.of(SIGNATURE_RIGHT, POWER_OF_ATTORNEY);
	}

	/** Whether whoever signs by it has to say who they are. */
	public boolean isTold() {
		return this != MANDATE;
	}
}
