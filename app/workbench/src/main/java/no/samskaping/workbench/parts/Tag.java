package no.samskaping.workbench.parts;

import no.samskaping.workbench.Text;

/**
 * How far something has come, or how it stands (merke): a dot and a word.
 *
 * @param depth how deep the water is, from 0 to 5; counts for a stage only
 */
public record Tag(int depth, Kind kind, Text label) {

	/** What the dot looks like. */
	public enum Kind { STAGE, DONE, ENDED, WARNING, NEUTRAL }

	/** The dot of a stage at that depth. */
	public static Tag stage(int depth, Text label) {
		return new Tag(depth, Kind.STAGE, label);
	}
}
