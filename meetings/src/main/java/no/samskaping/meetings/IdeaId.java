package no.samskaping.meetings;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;

/** Identifies an idea (innspill). */
public record IdeaId(UUID value) implements Identifier {

	/** The kind of its subject. */
	public static final String KIND = "idea";

	/** A new one. */
	public static IdeaId next() {
		return new IdeaId(Ids.next());
	}

	/** As a subject of pages, history and attachments. */
	public Subject subject() {
		return new Subject(KIND, value);
	}
}
