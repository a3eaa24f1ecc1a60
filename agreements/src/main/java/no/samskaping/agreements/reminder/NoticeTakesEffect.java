package no.samskaping.agreements.reminder;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.Reminders;

/** The day has come on which a participant has left. A8. */
@Component
class NoticeTakesEffect implements Reminders.Due {

	private final EndingDesk desk;
	private final Clock clock;

	NoticeTakesEffect(EndingDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return EndingDesk.NOTICE;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		desk.noticeTakesEffect(new AgreementId(subject.id()), new Acting.Platform(kind()), clock.instant());
	}
}
