package no.samskaping.meetings.agenda;

import java.util.Arrays;
import java.util.List;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeCompleted;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeNotTakenForward;
import no.samskaping.initiatives.InitiativeReclassified;
import no.samskaping.initiatives.InitiativeWithdrawn;
import no.samskaping.initiatives.InitiativesMerged;
import no.samskaping.initiatives.Scale;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.partnership.Acting;

/** Lets the matters of an initiative leave visibly when there is nothing left to discuss. M4. */
@Component
class Leaving {

	private static final Acting PLATFORM = new Acting.Platform("meetings.leaving");
	private static final List<Reason> ALL = Arrays.asList(Reason.values());

	private final MatterDesk desk;

	Leaving(MatterDesk desk) {
		this.desk = desk;
	}

	@ApplicationModuleListener(id = "meetings.leaving-withdrawn")
	void on(InitiativeWithdrawn event) {
		leave(event.initiative(), ALL, "withdrawn");
	}

	@ApplicationModuleListener(id = "meetings.leaving-merged")
	void on(InitiativesMerged event) {
		leave(event.initiative(), ALL, "merged");
	}

	@ApplicationModuleListener(id = "meetings.leaving-not-taken-forward")
	void on(InitiativeNotTakenForward event) {
		leave(event.initiative(), ALL, "not-taken-forward");
	}

	@ApplicationModuleListener(id = "meetings.leaving-completed")
	void on(InitiativeCompleted event) {
		leave(event.initiative(), ALL, "completed");
	}

	@ApplicationModuleListener(id = "meetings.leaving-shrunk")
	void on(InitiativeReclassified event) {
		if (event.scale() == Scale.SMALL) {
			leave(event.initiative(), List.of(Reason.READY, Reason.GROWN, Reason.SEEKS_GATEWAY), "shrunk");
		}
	}

	private void leave(InitiativeId initiative, List<Reason> reasons, String why) {
		desk.leave(initiative.subject(), reasons, "meetings.matter.left." + why, PLATFORM);
	}
}
