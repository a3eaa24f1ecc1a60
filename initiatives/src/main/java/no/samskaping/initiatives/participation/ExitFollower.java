package no.samskaping.initiatives.participation;

import java.time.Instant;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.partnership.Acting;

/** Follows an exit that somebody recorded on behalf of the participant, in the transaction in which it was. P2. */
public interface ExitFollower {

	/**
	 * It was recorded.
	 *
	 * @param left who takes part no longer
	 * @param source how it came
	 */
	void recorded(Initiative initiative, Participation left, Source source, Acting by, Instant at);
}
