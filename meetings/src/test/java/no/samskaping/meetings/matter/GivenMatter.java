package no.samskaping.meetings.matter;

import no.samskaping.meetings.Given;

/** Matters for plain tests. */
public final class GivenMatter {

	private GivenMatter() {}

	/** One that is open for answers in writing. */
	public static Matter written(Matter matter) {
		matter.openForAnswers(Given.TUESDAY.toLocalDate().plusDays(7), Given.TUESDAY.toLocalDate());
		return matter;
	}
}
