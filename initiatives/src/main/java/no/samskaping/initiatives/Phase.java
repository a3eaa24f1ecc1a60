package no.samskaping.initiatives;

/** The phases of co-creation in KS's definition (fase). I9. */
public enum Phase {

	/** Definere. */
	DEFINE,

	/** Designe. */
	DESIGN,

	/** Implementere. */
	IMPLEMENT,

	/** Drive fram. */
	CARRY_ON
}
