package no.samskaping.initiatives.post;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.Reminders;

/** Twelve months without a change of a small one: staff ask once, and may close it. I4. */
@Component
class AfterASilentYear implements Reminders.Due {

	private static final Acting CALENDAR = new Acting.Platform("initiatives.calendar");

	private final InitiativeDesk desk;
	private final Clock clock;

	AfterASilentYear(InitiativeDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return Deadlines.SILENT;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		desk.follow(new InitiativeId(subject.id()), CALENDAR, clock.instant(), "silent", course -> course.stage() == Stage.RUNNING
				&& course.scale() == Scale.SMALL && course.silentSince() == null ? course.silent(day) : course);
	}
}
