package no.samskaping.partnership.mandate;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.MandateId;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.Reminders;

/** Writes, once, that a mandate soon runs out with nobody to follow. P10. */
@Component
class MandateWarning implements Reminders.Due {

	static final String KIND = "partnership.mandate-warning";

	private final MandateDesk desk;

	MandateWarning(MandateDesk desk) {
		this.desk = desk;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		desk.warn(new MandateId(subject.id()));
	}
}
