package no.samskaping.meetings.privacy;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.workshop.Ideas;
import no.samskaping.meetings.workshop.Registrations;
import no.samskaping.partnership.Erasures;
import no.samskaping.partnership.PersonErased;

/** Erases what somebody typed of themselves at a workshop: their registrations, and who raised their ideas. P7. */
@Component
class ErasedVisitor {

	private final Registrations registrations;
	private final Ideas ideas;
	private final Erasures erasures;

	ErasedVisitor(Registrations registrations, Ideas ideas, Erasures erasures) {
		this.registrations = registrations;
		this.ideas = ideas;
		this.erasures = erasures;
	}

	@ApplicationModuleListener(id = "meetings.erasing")
	void on(PersonErased event) {
		var traces = erasures.traces(event.person());
		traces.ifPresent(registrations::erase);
		ideas.eraseRaiser(event.person(), traces);
	}
}
