package no.samskaping.overview;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Navigation;
import no.samskaping.workbench.screen.NavigationItem;

/** The first two words of the navigation: the overview, and the tasks with their number. */
@Component
class HouseNavigation implements Navigation {

	private final TaskCount tasks;

	HouseNavigation(TaskCount tasks) {
		this.tasks = tasks;
	}

	@Override
	public List<NavigationItem> itemsFor(Viewer viewer) {
		return List.of(
				new NavigationItem(100, Text.of("overview.overview"), "/", "house", "overview", null, false),
				new NavigationItem(200, Text.of("overview.tasks"), "/oppgaver", "tasklist", "tasks", tasks.of(viewer), false));
	}
}
