package no.samskaping.partnership.charter;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From when a version of the charter is to be in force, and who decided it (vedtak). P4.
 *
 * @param body which body decided; null while not filled in
 * @param decidedOn when it decided; null while not filled in
 * @param reference under which number that body keeps the case; null while not filled in
 */
public record Proposal(LocalDate validFrom, @Nullable String body, @Nullable LocalDate decidedOn, @Nullable String reference) {

	/** How long the name of a body may be, and its reference. */
	static final int LONGEST_BODY = 200;

	public Proposal {
		body = bare(body);
		reference = bare(reference);
	}

	/** One without a reference. */
	public Proposal(LocalDate validFrom, @Nullable String body, @Nullable LocalDate decidedOn) {
		this(validFrom, body, decidedOn, null);
	}

	/** Whether it is not filled in yet who decided it, or when. */
	public boolean isOpen() {
		return body == null || decidedOn == null;
	}

	/** Whether it was to be in force before it was decided, as far as is known when that was. */
	boolean isAheadOfItsDecision() {
		return decidedOn != null && validFrom.isBefore(decidedOn);
	}

	private static @Nullable String bare(@Nullable String written) {
		return written == null || written.isBlank() ? null : written.strip();
	}
}
