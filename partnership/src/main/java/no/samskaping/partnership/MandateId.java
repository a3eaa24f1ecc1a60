package no.samskaping.partnership;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;

/** Identifies a mandate (mandat). */
public record MandateId(UUID value) implements Identifier {

	/** A new one. */
	public static MandateId next() {
		return new MandateId(Ids.next());
	}
}
