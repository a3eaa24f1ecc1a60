package no.samskaping.initiatives.front;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.access.Insight;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Navigation;
import no.samskaping.workbench.screen.NavigationItem;

/** The entry «Initiativ». */
@Component
class InitiativeNavigation implements Navigation {

	private final Actings actings;

	InitiativeNavigation(Actings actings) {
		this.actings = actings;
	}

	@Override
	public List<NavigationItem> itemsFor(Viewer viewer) {
		return Insight.of(actings.of(viewer)) instanceof Insight.None ? List.of()
				: List.of(new NavigationItem(300, Text.of("initiatives.nav"), "/initiativ", "light-bulb", "initiatives", null, false));
	}
}
