package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.initiatives.InitiativeNotTakenForward;
import no.samskaping.partnership.Acting;

/** Hears that an initiative was not taken forward: work on its agreement is given up. I10. An ended agreement stays as it is. */
@Component
class Closings {

	private final EndingDesk desk;

	Closings(EndingDesk desk) {
		this.desk = desk;
	}

	@ApplicationModuleListener(id = "agreements.closings")
	void on(InitiativeNotTakenForward event) {
		desk.initiativeGone(event.initiative(), new Acting.Platform("agreements.closings"), event.occurredAt());
	}
}
