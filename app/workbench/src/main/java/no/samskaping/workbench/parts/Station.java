package no.samskaping.workbench.parts;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/** A place on the way through which something passes (stasjon); a date or a few words may stand under it. */
public record Station(Text label, @Nullable Text under, State state) {

	/** Where the thing is, seen from this place. */
	public enum State { PASSED, NOW, LATER }
}
