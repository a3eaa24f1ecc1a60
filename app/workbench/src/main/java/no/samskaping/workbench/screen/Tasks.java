package no.samskaping.workbench.screen;

import java.util.List;

import no.samskaping.workbench.Viewer;

/** What waits for a person or their party (Mine oppgaver). */
public interface Tasks {

	/**
	 * What waits for this viewer, the earliest due first.
	 *
	 * @param limit no more than so many
	 */
	List<Task> waitingFor(Viewer viewer, int limit);
}
