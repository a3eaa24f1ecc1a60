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
			throw new IllegalArgumentException("A subject's kind is a short word in lower case: " + kind);
		}
	}

	@Override
	public String toString() {
		return kind + ":" + id;
	}
}
