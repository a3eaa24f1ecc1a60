package no.samskaping.meetings.matter;

/** How the three sectors were represented when a matter was closed at a meeting (beslutningsdyktig i saken). M2, P5. */
public enum Quorum {

	/** All by somebody who speaks for a party in everything. */
	FULL,

	/** At least one only by somebody who was appointed for the matter. */
	APPOINTED
}
