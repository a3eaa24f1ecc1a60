package no.samskaping.partnership;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;

/** Identifies a platform party (plattformpart). */
public record PartyId(UUID value) implements Identifier {

	/** A new one. */
	public static PartyId next() {
		return new PartyId(Ids.next());
	}
}
