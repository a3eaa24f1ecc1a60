package no.samskaping.initiatives.post;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.Reminders;

/** The day after a gateway's last day: from then on the meeting may be asked. I5. */
@Component
class GatewayIsDue implements Reminders.Due {

	private static final Acting CALENDAR = new Acting.Platform("initiatives.calendar");

	private final InitiativeDesk desk;
	private final Telling telling;
	private final Clock clock;

	GatewayIsDue(InitiativeDesk desk, Telling telling, Clock clock) {
		this.desk = desk;
		this.telling = telling;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return Deadlines.GATEWAY;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		var id = new InitiativeId(subject.id());
		desk.follow(id, CALENDAR, clock.instant(), "gateway.SILENT", course -> course.gatewayIsSilent(day));
		telling.gatewayIsDue(desk.load(id), day);
	}
}
