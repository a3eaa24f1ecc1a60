package no.samskaping.workbench.screen;

import java.util.List;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;

/** What a context shows on the overview page (oversikt). */
public interface Overview {

	/** Its cards for this viewer, from a projection that costs little. */
	List<Card> cardsFor(Viewer viewer);

	/** What is missing and should be seen at a glance (Noe mangler). */
	default List<Gap> gapsFor(Viewer viewer) {
		return List.of();
	}

	/**
	 * A card on the overview: a template's fragment and what it draws.
	 *
	 * @param order 100 comes before 200
	 * @param place how wide it is, and where
	 * @param fragment the fragment to draw, as {@code initiatives/overview :: flow}; it finds {@code model} under the name card
	 * @param model what the fragment draws
	 */
	record Card(int order, Place place, String fragment, Object model) {}

	/** Where a card stands: the full width, the main column, or the aside. */
	enum Place { FULL, MAIN, ASIDE }

	/** Something is missing: what, and where it is mended. */
	record Gap(Text text, String href, Text link) {}
}
