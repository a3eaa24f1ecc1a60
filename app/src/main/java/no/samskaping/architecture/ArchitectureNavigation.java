package no.samskaping.architecture;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Navigation;
import no.samskaping.workbench.screen.NavigationItem;

/** The quiet word Arkitektur, for everyone who is signed in. */
@Component
class ArchitectureNavigation implements Navigation {

	@Override
	public List<NavigationItem> itemsFor(Viewer viewer) {
		return List.of(new NavigationItem(850, Text.of("architecture.title"), ArchitecturePage.ADDRESS, "component", "architecture", null, true));
	}
}
