package no.samskaping.agreements.screen;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Navigation;
import no.samskaping.workbench.screen.NavigationItem;

/** The entry «Avtaler». */
@Component
class AgreementNavigation implements Navigation {

	private final Actings actings;

	AgreementNavigation(Actings actings) {
		this.actings = actings;
	}

	@Override
	public List<NavigationItem> itemsFor(Viewer viewer) {
		var acting = actings.of(viewer);
		var own = acting instanceof Acting.Participant participant && participant.only() == null;
		return own || SeenAgreements.seesAll(acting)
				? List.of(new NavigationItem(500, Text.of("agreements.title"), "/avtaler", "handshake", "agreements", null, false)) : List.of();
	}
}
