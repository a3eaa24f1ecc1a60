package no.samskaping.partnership.erasing;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.events.Outstanding;
import no.samskaping.workbench.post.Reminders;

/** Takes away the last of who somebody was, once everybody has erased what they held; asks again as long as somebody has not. P7. */
@Component
class TraceEnd implements Reminders.Due {

	static final String KIND = "partnership.trace";

	private final TraceBook traces;
	private final Outstanding outstanding;
	private final Reminders reminders;

	TraceEnd(TraceBook traces, Outstanding outstanding, Reminders reminders) {
		this.traces = traces;
		this.outstanding = outstanding;
		this.reminders = reminders;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(Subject subject, LocalDate day) {
		var person = new PersonId(subject.id());
		if (traces.eventOf(person).filter(outstanding::has).isPresent()) {
			reminders.on(day, subject, KIND);
		} else {
			traces.end(person);
		}
	}
}
