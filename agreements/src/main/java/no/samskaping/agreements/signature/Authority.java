package no.samskaping.agreements.signature;

import java.util.List;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorKind;

/** By which right somebody signs for a contracting party (fullmakt). A6, P6. */
public enum Authority {

	/** Mandat: a platform party's representative. */
	MANDATE,

	/** Mandat: a platform party's deputy. */
	DEPUTY_MANDATE,

	/** Signaturrett or prokura, as registered. */
	SIGNATURE_RIGHT,

	/** Fullmakt, given by whoever has the right. */
	POWER_OF_ATTORNEY,

	/** For oneself, being of age. */
	SELF,

	/** Verge: a guardian signs for a person under 18. */
	GUARDIAN;

	/** By which mandate this one signs for its platform party. P2. */
	public static Authority mandateOf(Acting.Representative by) {
		return by.deputy() ? DEPUTY_MANDATE : MANDATE;
	}

	/** By which rights somebody without a mandate may sign: a resident signs only for itself or as guardian. P6. */
	public static List<Authority> open(ActorKind kind) {
		return kind == ActorKind.RESIDENT ? List.of(SELF, GUARDIAN) : List.of(SIGNATURE_RIGHT, POWER_OF_ATTORNEY);
	}

	/** Whether whoever signs by it has a role in what they sign for; a resident and a guardian have none but that. P6. */
	public boolean hasRole() {
		return this == SIGNATURE_RIGHT || this == POWER_OF_ATTORNEY;
	}

	/** Whether whoever signs by it has to say who they are. */
	public boolean isTold() {
		return this != MANDATE && this != DEPUTY_MANDATE;
	}
}
