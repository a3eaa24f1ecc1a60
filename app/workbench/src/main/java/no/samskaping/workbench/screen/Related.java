package no.samskaping.workbench.screen;

import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;

/** What a context shows on the page of another context's thing (tilknyttet). */
public interface Related {

	/** Its panels about that subject for this viewer; none if it knows nothing of it. */
	List<Panel> about(Subject subject, Viewer viewer);

	/**
	 * A panel on a thing's page.
	 *
	 * @param order 100 comes before 200
	 * @param icon a name from the icon sprite
	 * @param label the heading, a link if there is an address
	 * @param lines what stands beneath
	 */
	record Panel(int order, String icon, Text label, @Nullable String href, List<Text> lines) {}
}
