package no.samskaping.meetings.meeting;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a meeting counts for (møtets plass i årshjulet): a month, and whether it is the first one for it.
 *
 * @param sequence 1 for the first, 2 for one that came in addition
 */
@ValueObject
public record Slot(int year, int month, int sequence) {

	public Slot {
		if (month < 1 || month > 12 || sequence < 1) {
			throw new IllegalArgumentException("Not a month's meeting: " + year + "/" + month + "/" + sequence);
		}
	}

	/** {@code 11/2026}, or {@code 11/2026-2}. */
	@Override
	public String toString() {
		return month + "/" + year + (sequence == 1 ? "" : "-" + sequence);
	}
}
