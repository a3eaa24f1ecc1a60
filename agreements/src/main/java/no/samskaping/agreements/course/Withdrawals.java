package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.initiatives.InitiativeWithdrawn;
import no.samskaping.partnership.Acting;

/** Hears that an initiative was withdrawn: work on its agreement is given up. I10. An ended agreement stays as it is. */
@Component
class Withdrawals {

	private final EndingDesk desk;

	Withdrawals(EndingDesk desk) {
		this.desk = desk;
	}

	@ApplicationModuleListener(id = "agreements.withdrawals")
	void on(InitiativeWithdrawn event) {
		desk.initiativeGone(event.initiative(), new Acting.Platform("agreements.withdrawals"), event.occurredAt());
	}
}
