package no.samskaping.partnership;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;

/** Identifies an actor (aktør); one that was merged leads to its successor for ever. */
public record ActorId(UUID value) implements Identifier {

	/** A new one. */
	public static ActorId next() {
		return new ActorId(Ids.next());
	}
}
