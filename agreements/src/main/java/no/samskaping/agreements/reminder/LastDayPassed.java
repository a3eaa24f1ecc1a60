package no.samskaping.agreements.reminder;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.agreement.EndReminders;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.Reminders;

/** The agreement's last day has passed with the work still open. A8. */
@Component
class LastDayPassed implements Reminders.Due {

	private final EndingDesk desk;
	private final Clock clock;

	LastDayPassed(EndingDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return EndReminders.ENDED;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		desk.lastDayPassed(new AgreementId(subject.id()), new Acting.Platform(kind()), clock.instant());
	}
}
