package no.samskaping.meetings;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;

/** Identifies a matter (sak). */
public record MatterId(UUID value) implements Identifier {

	/** The kind of its subject. */
	public static final String KIND = "matter";

	/** A new one. */
	public static MatterId next() {
		return new MatterId(Ids.next());
	}

	/** As a subject of pages, history and attachments. */
	public Subject subject() {
		return new Subject(KIND, value);
	}
}
