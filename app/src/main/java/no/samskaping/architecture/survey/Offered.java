package no.samskaping.architecture.survey;

import java.util.List;

/**
 * A published interface.
 *
 * @param usedBy the other modules whose code uses it
 */
public record Offered(Named type, List<Operation> operations, List<String> usedBy) {

	/** What it can be asked for. */
	public record Operation(String signature, Told told) {}
}
