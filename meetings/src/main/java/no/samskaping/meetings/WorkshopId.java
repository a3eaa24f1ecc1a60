package no.samskaping.meetings;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;

/** Identifies a workshop (samskapingsverksted). */
public record WorkshopId(UUID value) implements Identifier {

	/** The kind of its subject. */
	public static final String KIND = "workshop";

	/** A new one. */
	public static WorkshopId next() {
		return new WorkshopId(Ids.next());
	}

	/** As a subject of pages, history and attachments. */
	public Subject subject() {
		return new Subject(KIND, value);
	}
}
