package no.samskaping.meetings.agenda;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MeetingScheduled;
import no.samskaping.meetings.matter.MatterDesk;

/** Puts what waits onto the next meeting as soon as one is planned or moved. M4. */
@Component
class AgendaRefilling {

	private final MatterDesk desk;

	AgendaRefilling(MatterDesk desk) {
		this.desk = desk;
	}

	@ApplicationModuleListener(id = "meetings.agenda-refilling")
	void on(MeetingScheduled event) {
		desk.fill();
	}
}
