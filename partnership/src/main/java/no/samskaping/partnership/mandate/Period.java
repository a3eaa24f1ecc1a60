package no.samskaping.partnership.mandate;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.rules.Decides;

/**
 * The days on which a mandate holds (periode), half-open, in Europe/Oslo.
 *
 * @param from the first day
 * @param to the day from which it is gone; null if no end is known
 */
@ValueObject
public record Period(LocalDate from, @Nullable LocalDate to) {

	/** Whether it holds on that day. */
	@Decides("P2.3")
	public boolean covers(LocalDate day) {
		return !day.isBefore(from) && (to == null || day.isBefore(to));
	}

	/** Whether they share a day. */
	public boolean overlaps(Period other) {
		return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
	}

	/** The last day on which it holds, as people write it. */
	public @Nullable LocalDate lastDay() {
		return to == null ? null : to.minusDays(1);
	}
}
