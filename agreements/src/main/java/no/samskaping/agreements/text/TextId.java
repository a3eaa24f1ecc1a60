package no.samskaping.agreements.text;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;

/** Identifies a text version (tekstversjon). */
public record TextId(UUID value) implements Identifier {

	/** A new one. */
	public static TextId next() {
		return new TextId(Ids.next());
	}
}
