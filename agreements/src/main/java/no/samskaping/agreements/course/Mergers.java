package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.initiatives.InitiativesMerged;
import no.samskaping.partnership.Acting;

/** Hears that an initiative was merged into another: work on its own agreement is given up. I10. An ended agreement stays as it is. */
@Component
class Mergers {

	private final EndingDesk desk;

	Mergers(EndingDesk desk) {
		this.desk = desk;
	}

	@ApplicationModuleListener(id = "agreements.mergers")
	void on(InitiativesMerged event) {
		desk.initiativeGone(event.initiative(), new Acting.Platform("agreements.mergers"), event.occurredAt());
	}
}
