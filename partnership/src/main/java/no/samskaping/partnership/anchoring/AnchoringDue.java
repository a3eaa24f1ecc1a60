package no.samskaping.partnership.anchoring;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.AnchoringId;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.Reminders;

/** Reminds a party of what it has not answered, once before the day and once after it. P3. */
@Component
class AnchoringDue implements Reminders.Due {

	static final String KIND = "partnership.anchoring-due";

	private final AnchoringDesk desk;

	AnchoringDue(AnchoringDesk desk) {
		this.desk = desk;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		desk.remind(new AnchoringId(subject.id()));
	}
}
