package no.samskaping.partnership;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;

/** Identifies a person (person). */
public record PersonId(UUID value) implements Identifier {

	/** A new one. */
	public static PersonId next() {
		return new PersonId(Ids.next());
	}
}
