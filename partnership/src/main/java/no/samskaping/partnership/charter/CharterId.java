package no.samskaping.partnership.charter;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;

/** Identifies a version of the charter; {@link Charter#number()} is what people call it by. */
public record CharterId(UUID value) implements Identifier {

	static CharterId next() {
		return new CharterId(Ids.next());
	}
}
