package no.samskaping.agreements;

/** How far an agreement has come (steg). A2, A6, A8. */
public enum AgreementStage {

	/** Under arbeid: boundary, equality review and acceptances. */
	DRAFT,

	/** Til forankring: the bytes are fixed, the platform parties anchor them. P3. */
	ANCHORING,

	/** Til signering. A6. */
	SIGNING,

	/** Gjelder. */
	IN_FORCE,

	/** Oppfylt. */
	FULFILLED,

	/** Sagt opp. */
	TERMINATED,

	/** Utløpt. */
	EXPIRED,

	/** Oppgitt before it was in force. */
	ABANDONED
}
