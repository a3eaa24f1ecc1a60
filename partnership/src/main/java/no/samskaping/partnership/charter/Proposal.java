package no.samskaping.partnership.charter;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From when a version of the charter is to be in force, and who decided it (vedtak). P4.
 *
 * @param body which body decided; null while not filled in
 * @param decidedOn when it decided; null while not filled in
 */
public record Proposal(LocalDate validFrom, @Nullable String body, @Nullable LocalDate decidedOn) {

	/** How long the name of a body may be. */
	static final int LONGEST_BODY = 200;

	public Proposal {
		body = body == null || body.isBlank() ? null : body.strip();
	}

	/** Whether it was to be in force before it was decided, as far as is known when that was. */
	boolean isAheadOfItsDecision() {
		return decidedOn != null && validFrom.isBefore(decidedOn);
	}
}
