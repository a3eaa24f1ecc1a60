package no.samskaping.operation;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Navigation;
import no.samskaping.workbench.screen.NavigationItem;

/** The quiet word Administrasjon, for those who may use it. */
@Component
class OperationNavigation implements Navigation {

	private final Actings actings;

	OperationNavigation(Actings actings) {
		this.actings = actings;
	}

	@Override
	public List<NavigationItem> itemsFor(Viewer viewer) {
		return Administrators.readLog(actings.of(viewer))
				? List.of(new NavigationItem(800, Text.of("access.administration"), "/administrasjon", "cog", "administration", null, true)) : List.of();
	}
}
