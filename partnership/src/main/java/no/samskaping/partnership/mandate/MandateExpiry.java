package no.samskaping.partnership.mandate;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.MandateId;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.Reminders;

/** Tells the others of mandates that ran out; their powers are gone by the calendar alone. P2. */
@Component
class MandateExpiry implements Reminders.Due {

	static final String KIND = "partnership.mandate-end";

	private final MandateDesk desk;

	MandateExpiry(MandateDesk desk) {
		this.desk = desk;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		desk.runOut(new MandateId(subject.id()));
	}
}
