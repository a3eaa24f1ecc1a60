package no.samskaping.workbench.screen;

import no.samskaping.workbench.Viewer;

/** Who a viewer is, for the top of the page (Handler for …); implemented by the context that knows people. */
public interface WhoIs {

	/** The name and the roles of this viewer. */
	Who of(Viewer viewer);
}
