package no.samskaping.workbench.parts;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * A cell of a {@link Matrix}.
 *
 * @param text what it holds; an absent or missing one has words of its own
 */
public record MatrixCell(State state, @Nullable Text text) {

	/** Whether it is done, promised, not meant to be, or lacking where it matters. */
	public enum State { DELIVERED, PLANNED, ABSENT, MISSING }
}
