package no.samskaping.partnership.web;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Navigation;
import no.samskaping.workbench.screen.NavigationItem;

/** The way to the partnership, and to the page that explains it all. */
@Component
class PartnershipNavigation implements Navigation {

	private static final int PARTNERSHIP = 600;
	private static final int ABOUT = 990;

	private final Actings actings;

	PartnershipNavigation(Actings actings) {
		this.actings = actings;
	}

	@Override
	public List<NavigationItem> itemsFor(Viewer viewer) {
		var about = new NavigationItem(ABOUT, Text.of("partnership.about"), "/om", "questionmark-circle", "about", null, true);
		return actings.of(viewer).seesEverything()
				? List.of(new NavigationItem(PARTNERSHIP, Text.of("partnership.name"), "/partnerskap", "person-group", "partnership", null, false), about)
				: List.of(about);
	}
}
