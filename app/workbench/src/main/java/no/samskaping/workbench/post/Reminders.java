package no.samskaping.workbench.post;

import java.time.LocalDate;

import no.samskaping.workbench.Subject;

/**
 * Days on which something is due (påminnelser). On the day, or at the first chance after it, the platform tells the context
 * by {@link Due}, once per subject and kind, whichever instance runs.
 */
public interface Reminders {

	/** Remembers a day; an earlier one for the same subject and kind is replaced. */
	void on(LocalDate day, Subject subject, String kind);

	/** Forgets it. */
	void forget(Subject subject, String kind);

	/** Hears of days that have come; a bean of the context. */
	interface Due {

		/** The kind that it hears of, beginning with the context's name. */
		String kind();

		/** The day has come. Runs in a transaction of its own; may be told again after a crash. */
		void due(Subject subject, LocalDate day);
	}
}
