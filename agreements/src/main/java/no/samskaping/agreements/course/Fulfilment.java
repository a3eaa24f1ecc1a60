package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.initiatives.InitiativeCompleted;
import no.samskaping.partnership.Acting;

/** Hears that a project was completed: its agreement is fulfilled. A8. An ended agreement stays as it is. */
@Component
class Fulfilment {

	private final EndingDesk desk;

	Fulfilment(EndingDesk desk) {
		this.desk = desk;
	}

	@ApplicationModuleListener(id = "agreements.completed")
	void on(InitiativeCompleted event) {
		desk.completed(event.initiative(), new Acting.Platform("agreements.completed"), event.occurredAt());
	}
}
