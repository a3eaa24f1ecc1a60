package no.samskaping.meetings.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeCompleted;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeNotTakenForward;
import no.samskaping.initiatives.InitiativeReclassified;
import no.samskaping.initiatives.InitiativeWithdrawn;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.InitiativesMerged;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.partnership.Acting;

/** Lets the matters of an initiative leave visibly when there is nothing left to discuss. M4. */
@Component
class Leaving {

	private static final Acting PLATFORM = new Acting.Platform("meetings.leaving");
	private static final List<Reason> ALL = Arrays.asList(Reason.values());

	private final MatterDesk desk;
	private final Initiatives initiatives;

	Leaving(MatterDesk desk, Initiatives initiatives) {
		this.desk = desk;
		this.initiatives = initiatives;
	}

	@ApplicationModuleListener(id = "meetings.leaving-withdrawn")
	void on(InitiativeWithdrawn event) {
		leave(event.initiative(), card -> card.stage() == Stage.WITHDRAWN, ALL, "withdrawn");
	}

	@ApplicationModuleListener(id = "meetings.leaving-merged")
	void on(InitiativesMerged event) {
		leave(event.initiative(), card -> !card.id().equals(event.initiative()) || card.stage() == Stage.MERGED, ALL, "merged");
	}

	@ApplicationModuleListener(id = "meetings.leaving-not-taken-forward")
	void on(InitiativeNotTakenForward event) {
		leave(event.initiative(), card -> card.stage() == Stage.NOT_TAKEN_FORWARD, ALL, "not-taken-forward");
	}

	@ApplicationModuleListener(id = "meetings.leaving-completed")
	void on(InitiativeCompleted event) {
		leave(event.initiative(), card -> card.stage() == Stage.COMPLETED, ALL, "completed");
	}

	@ApplicationModuleListener(id = "meetings.leaving-shrunk")
	void on(InitiativeReclassified event) {
		if (event.scale() == Scale.SMALL) {
			leave(event.initiative(), card -> card.scale() == Scale.SMALL, List.of(Reason.READY, Reason.GROWN, Reason.SEEKS_GATEWAY), "shrunk");
		}
	}

	/** Only while it is still so: an event that comes late finds what was reopened, or has grown again, and lets it stand. */
	private void leave(InitiativeId initiative, Predicate<InitiativeCard> still, List<Reason> reasons, String why) {
		var card = initiatives.of(Set.of(initiative)).get(initiative);
		if (card != null && still.test(card)) {
			desk.leave(initiative.subject(), reasons, "meetings.matter.left." + why, PLATFORM);
		}
	}
}
