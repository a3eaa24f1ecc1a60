package no.samskaping.architecture.survey;

import java.util.List;

/**
 * A published interface.
 *
 * @param usedBy the other modules whose code uses it
 * @param askedBy those among them that ask the module by it; none if it is the others who answer
 */
public record Offered(Named type, List<Operation> operations, List<String> usedBy, List<String> askedBy) {

	/** What it can be asked for. */
	public record Operation(String signature, Told told) {}
}
