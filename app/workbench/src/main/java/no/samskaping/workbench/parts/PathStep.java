package no.samskaping.workbench.parts;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/** A step on the way ahead (steg på veien videre). */
public record PathStep(Text name, @Nullable Text more, State state, @Nullable String href) {

	/** How the step stands; a waiting one waits for a person. */
	public enum State { DONE, NOW, WAITING, LATER }
}
