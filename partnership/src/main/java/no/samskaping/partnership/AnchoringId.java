package no.samskaping.partnership;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;

/** Identifies an anchoring (forankring). */
public record AnchoringId(UUID value) implements Identifier {

	/** A new one. */
	public static AnchoringId next() {
		return new AnchoringId(Ids.next());
	}
}
