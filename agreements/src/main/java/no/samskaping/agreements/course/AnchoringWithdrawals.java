package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementEnded;
import no.samskaping.agreements.AgreementReopened;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.partnership.Anchorings;

/** Takes back what the platform parties were asked to anchor, when it will never be signed. P3, A6. A second time changes nothing there. */
@Component
class AnchoringWithdrawals {

	private final TextBook texts;
	private final Anchorings anchorings;

	AnchoringWithdrawals(TextBook texts, Anchorings anchorings) {
		this.texts = texts;
		this.anchorings = anchorings;
	}

	@ApplicationModuleListener(id = "agreements.anchoring-withdrawals")
	void on(AgreementReopened event) {
		anchorings.withdraw(event.agreement().subject(), event.textSha256(), event.occurredAt());
	}

	@ApplicationModuleListener(id = "agreements.anchoring-ends")
	void on(AgreementEnded event) {
		texts.of(event.agreement()).forEach(text -> anchorings.withdraw(event.agreement().subject(), text.sha256(), event.occurredAt()));
	}
}
