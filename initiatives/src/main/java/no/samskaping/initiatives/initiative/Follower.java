package no.samskaping.initiatives.initiative;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.course.Course;
import no.samskaping.partnership.Acting;

/** Follows each change of an initiative in the transaction of the change: steps, estimates, figures, deadlines, participants. */
public interface Follower {

	/**
	 * It was changed.
	 *
	 * @param initiative as it is now
	 * @param before its course before; null for a new one
	 */
	void changed(Initiative initiative, @Nullable Course before, Acting by, Instant at);

	/** Something happened around it that changed nothing in it: a comment, a contribution, a file. I4. */
	default void stirred(Initiative initiative, Instant at) {}

	/** Another one was merged into it. I10. */
	default void tookIn(Initiative initiative, Initiative merged, Instant at) {}
}
