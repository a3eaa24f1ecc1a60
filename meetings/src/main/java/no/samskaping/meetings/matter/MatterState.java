package no.samskaping.meetings.matter;

import java.util.Set;

/** How far a matter has come. */
public enum MatterState {

	/** Åpen. */
	OPEN,

	/** Åpen for skriftlig svar, until a stated day. M6. */
	WRITTEN,

	/** Avsluttet med konklusjon. M7. */
	CONCLUDED,

	/** Utgått: what it was about left. */
	LEFT;

	/** Those that still wait for a conclusion. */
	public static final Set<MatterState> UNFINISHED = Set.of(OPEN, WRITTEN);

	public boolean isUnfinished() {
		return UNFINISHED.contains(this);
	}
}
