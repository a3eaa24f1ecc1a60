package no.samskaping.meetings;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;

/** Identifies a discussion meeting (drøftelsesmøte). */
public record MeetingId(UUID value) implements Identifier {

	/** The kind of its subject. */
	public static final String KIND = "meeting";

	/** A new one. */
	public static MeetingId next() {
		return new MeetingId(Ids.next());
	}

	/** As a subject of pages, history and attachments. */
	public Subject subject() {
		return new Subject(KIND, value);
	}
}
