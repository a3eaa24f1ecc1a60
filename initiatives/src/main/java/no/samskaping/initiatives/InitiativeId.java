package no.samskaping.initiatives;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;

/** Identifies an initiative (initiativ). */
public record InitiativeId(UUID value) implements Identifier {

	/** The kind of its subject. */
	public static final String KIND = "initiative";

	/** A new one. */
	public static InitiativeId next() {
		return new InitiativeId(Ids.next());
	}

	/** As a subject of pages, history and attachments. */
	public Subject subject() {
		return new Subject(KIND, value);
	}
}
