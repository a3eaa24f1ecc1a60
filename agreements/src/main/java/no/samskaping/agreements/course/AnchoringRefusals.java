package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.LockingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.AnchoringDeclined;

/** Hears that a party declined to anchor: the work goes on with a new version. P3. What is about older bytes changes nothing. */
@Component
class AnchoringRefusals {

	private final LockingDesk desk;

	AnchoringRefusals(LockingDesk desk) {
		this.desk = desk;
	}

	@ApplicationModuleListener(id = "agreements.anchoring-refusals")
	void on(AnchoringDeclined event) {
		if (event.subject().kind().equals(AgreementId.KIND)) {
			desk.declined(new AgreementId(event.subject().id()), event.party(), event.textSha256(),
					new Acting.Platform("agreements.anchoring-refusals"), event.occurredAt());
		}
	}
}
