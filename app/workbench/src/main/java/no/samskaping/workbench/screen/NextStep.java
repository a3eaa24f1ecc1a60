package no.samskaping.workbench.screen;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/** What happens next with another context's things, as far as this context knows (neste steg); for lists and status lines. */
public interface NextStep {

	/** The next steps of those subjects of which it knows one; a single look-up for all. */
	Map<Subject, Step> of(Set<Subject> subjects);

	/**
	 * A next step (neste).
	 *
	 * @param what a short sentence
	 * @param more a second one, for the status line
	 * @param who who does it
	 * @param due when
	 * @param href where
	 * @param warning whether it waits for a person who is late or something is missing
	 */
	record Step(Text what, @Nullable Text more, Text who, @Nullable LocalDate due, @Nullable String href, boolean warning) {}
}
