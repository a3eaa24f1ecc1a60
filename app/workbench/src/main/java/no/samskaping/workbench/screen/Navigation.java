package no.samskaping.workbench.screen;

import java.util.List;

import no.samskaping.workbench.Viewer;

/** What a context adds to the navigation (navigasjon). */
public interface Navigation {

	/** The entries that this viewer may use; the layout orders all contexts' entries by their own order. */
	List<NavigationItem> itemsFor(Viewer viewer);
}
