package no.samskaping.workbench.events;

import java.util.List;
import java.util.UUID;

/** The events that could not be delivered, for the administrator's page. */
public interface ParkedPublications {

	/** How many are parked. */
	long count();

	/** The oldest first, at most so many. */
	List<Parked> oldest(int limit);

	/**
	 * Puts one back, so that it is delivered at the next round.
	 *
	 * @return whether it was put back: not if it is no longer parked, or if its listener or its type of event is still not here
	 */
	boolean retry(UUID id);
}
