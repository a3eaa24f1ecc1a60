package no.samskaping.agreements.reminder;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.agreement.EndReminders;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.Reminders;

/** The agreement will end soon: it is asked about before it lapses. A8, P10. */
@Component
class EndApproaches implements Reminders.Due {

	private final EndingDesk desk;
	private final Clock clock;

	EndApproaches(EndingDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return EndReminders.END_APPROACHES;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		desk.endApproaches(new AgreementId(subject.id()), clock.instant());
	}
}
