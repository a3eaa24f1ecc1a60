package no.samskaping.meetings.screen;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Navigation;
import no.samskaping.workbench.screen.NavigationItem;

/** The entry «Møter». */
@Component
class MeetingsNavigation implements Navigation {

	private final Actings actings;

	MeetingsNavigation(Actings actings) {
		this.actings = actings;
	}

	@Override
	public List<NavigationItem> itemsFor(Viewer viewer) {
		var acting = actings.of(viewer);
		return acting instanceof Acting.Nobody || acting instanceof Acting.Participant ? List.of()
				: List.of(new NavigationItem(400, Text.of("meetings.nav"), "/møter", "calendar", "meetings", null, false));
	}
}
