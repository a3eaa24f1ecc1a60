package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.initiatives.InitiativeTakenForward;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.events.Inbox;

/** Drafts an agreement for every initiative that is taken forward; one for each, however often it is told. A4, I12. */
@Component
class AgreementDrafting {

	private final DraftDesk desk;
	private final Inbox inbox;

	AgreementDrafting(DraftDesk desk, Inbox inbox) {
		this.desk = desk;
		this.inbox = inbox;
	}

	@ApplicationModuleListener(id = "agreements.drafting")
	void on(InitiativeTakenForward event) {
		if (inbox.first(event.eventId(), "agreements.drafting")) {
			desk.draftOnce(event.initiative(), new Acting.Platform("agreements.drafting"), event.occurredAt());
		}
	}
}
