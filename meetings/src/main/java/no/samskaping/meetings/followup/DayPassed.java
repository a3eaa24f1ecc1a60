package no.samskaping.meetings.followup;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.Reminders;

/** Hears that an action point's day has passed, and brings what is overdue onto the agenda. M4. */
@Component
class DayPassed implements Reminders.Due {

	private final ActionPointDesk desk;

	DayPassed(ActionPointDesk desk) {
		this.desk = desk;
	}

	@Override
	public String kind() {
		return ActionPointDesk.REMINDER;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		desk.bringOverdue();
	}
}
