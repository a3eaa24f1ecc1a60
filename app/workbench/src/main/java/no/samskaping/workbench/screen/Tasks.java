package no.samskaping.workbench.screen;

import java.util.List;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;

/** What waits for a person or their party (Mine oppgaver). */
public interface Tasks {

	/**
	 * What waits for this viewer, the earliest due first.
	 *
	 * @param limit no more than so many
	 */
	List<Task> waitingFor(Viewer viewer, int limit);

	/** What of it concerns another context's thing, for the page of that; none if it knows nothing of it. */
	default List<Task> about(Subject subject, Viewer viewer) {
		return List.of();
	}
}
