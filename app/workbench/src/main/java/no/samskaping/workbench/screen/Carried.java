package no.samskaping.workbench.screen;

import no.samskaping.workbench.Viewer;

/**
 * What a session takes along into the next one when somebody comes in (tatt med): that session is a new one, so that nothing that
 * somebody else left in the old one becomes theirs. It goes along only with whom it belongs to.
 */
public interface Carried {

	/** The session's attribute that holds it. */
	String ATTRIBUTE = "carried";

	/** Whether it belongs to this viewer. */
	boolean isOf(Viewer viewer);

	/** The page that they come to first. */
	String page();
}
