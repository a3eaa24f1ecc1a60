package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.LockingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.AnchoringConfirmed;

/** Hears that a party has anchored; the last one opens the signing. P3, A2. What is about older bytes changes nothing. */
@Component
class AnchoringAnswers {

	private final LockingDesk desk;

	AnchoringAnswers(LockingDesk desk) {
		this.desk = desk;
	}

	@ApplicationModuleListener(id = "agreements.anchoring-answers")
	void on(AnchoringConfirmed event) {
		if (event.subject().kind().equals(AgreementId.KIND)) {
			desk.anchored(new AgreementId(event.subject().id()), event.textSha256(), new Acting.Platform("agreements.anchoring-answers"),
					event.occurredAt());
		}
	}
}
