package no.samskaping.meetings.demonstration;

import java.time.LocalTime;
import java.time.YearMonth;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.agenda.NoticeDesk;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.WorkingDays;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** Once the sectors did not wait for the month's meeting: what had come up is taken at an extra one, called at short notice. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class ExtraMeetingScene implements Scene {

	private static final int DAYS_AGO = 215;
	private static final int WORKING_DAYS_AHEAD = 2;
	private static final LocalTime PLANNED = LocalTime.of(9, 45);
	private static final LocalTime BEGINS = LocalTime.of(14, 0);

	private final MeetingDesk desk;
	private final NoticeDesk notices;
	private final HeldMeetings held;
	private final Speakers speakers;
	private final WorkingDays workingDays;

	ExtraMeetingScene(MeetingDesk desk, NoticeDesk notices, HeldMeetings held, Speakers speakers, WorkingDays workingDays) {
		this.desk = desk;
		this.notices = notices;
		this.held = held;
		this.speakers = speakers;
		this.workingDays = workingDays;
	}

	@Override
	public void play(Director director) {
		var today = director.today().minusDays(DAYS_AGO);
		var day = workingDays.after(today, WORKING_DAYS_AHEAD);
		var id = MeetingId.next();
		director.at(today, PLANNED, () -> held.gather(desk.plan(id, YearMonth.from(day), day.atTime(BEGINS), "Teams", speakers.minuteTaker()), director));
		director.at(today, PLANNED.plusMinutes(15), () -> notices.send(id, speakers.minuteTaker()));
	}
}
