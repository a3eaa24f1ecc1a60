package no.samskaping.agreements.acceptance;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;

/** Identifies an acceptance (godkjenning). */
public record AcceptanceId(UUID value) implements Identifier {

	/** A new one. */
	public static AcceptanceId next() {
		return new AcceptanceId(Ids.next());
	}
}
