package no.samskaping.partnership;

import no.samskaping.workbench.Viewer;

/** Turns a viewer into who they are here and now. P2. */
public interface Actings {

	/** Who this viewer acts as at this moment; {@link Acting.Nobody} without a mandate today. */
	Acting of(Viewer viewer);
}
