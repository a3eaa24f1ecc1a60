package no.samskaping.initiatives.participation;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;

/** Identifies a participation (deltakelse). */
public record ParticipationId(UUID value) implements Identifier {

	/** A new one. */
	public static ParticipationId next() {
		return new ParticipationId(Ids.next());
	}
}
