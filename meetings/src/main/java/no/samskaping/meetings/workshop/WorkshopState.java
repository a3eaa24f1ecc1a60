package no.samskaping.meetings.workshop;

/** How far a workshop has come. */
public enum WorkshopState {

	/** Planlagt. */
	PLANNED,

	/** Holdt. */
	HELD,

	/** Avlyst, with a reason. */
	CANCELLED
}
