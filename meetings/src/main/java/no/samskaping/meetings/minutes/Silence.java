package no.samskaping.meetings.minutes;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.meetings.MeetingId;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.Reminders;

/** Hears that the deadline for minutes has passed. M7. */
@Component
class Silence implements Reminders.Due {

	private final MinutesDesk desk;

	Silence(MinutesDesk desk) {
		this.desk = desk;
	}

	@Override
	public String kind() {
		return MinutesDesk.REMINDER;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		desk.silence(new MeetingId(subject.id()));
	}
}
