package no.samskaping.workbench.screen;

import java.util.List;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;

/** What a context finds for the one search field (søk). */
public interface Search {

	/**
	 * What matches and this viewer may see, the newest first.
	 *
	 * @param query as typed, not blank
	 * @param limit no more than so many
	 */
	List<Hit> find(Viewer viewer, String query, int limit);

	/**
	 * Something found (treff).
	 *
	 * @param kind what it is
	 * @param title its name
	 * @param about one line about it
	 */
	record Hit(Text kind, String title, Text about, String href) {}
}
