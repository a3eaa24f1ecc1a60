package no.samskaping.workbench;

import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A thing that has a page, a history and attachments of its own (sak eller ting), named without its type being known.
 *
 * @param kind the context's own word for it, in the singular: lower case letters, never renamed
 * @param id its identity
 */
@ValueObject
public record Subject(String kind, UUID id) {

	public Subject {
		if (!kind.matches("[a-z][a-z-]{1,39}")) {
			throw new Malformed(kind);
		}
	}

	@Override
	public String toString() {
		return kind + ":" + id;
	}

	/** What was to be a kind is none: nothing has a name like it. */
	public static final class Malformed extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		Malformed(String kind) {
			super("A subject's kind is a short word in lower case: " + kind);
		}
	}
}
