package no.samskaping.agreements.course;

import java.util.Set;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementReadyForAnchoring;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Anchorings;

/** Asks every platform party that takes part to anchor the locked bytes. P3. A second request for the same bytes changes nothing there. */
@Component
class AnchoringRequests {

	private final DraftDesk desk;
	private final Anchorings anchorings;

	AnchoringRequests(DraftDesk desk, Anchorings anchorings) {
		this.desk = desk;
		this.anchorings = anchorings;
	}

	@ApplicationModuleListener(id = "agreements.anchoring-requests")
	void on(AgreementReadyForAnchoring event) {
		var agreement = desk.one(event.agreement());
		var locked = agreement.locked();
		if (locked == null || !locked.sha256().equals(event.textSha256())) {
			return;
		}
		var draft = agreement.draft();
		for (Side side : draft.sides()) {
			if (side.party() != null) {
				anchorings.request(new Anchorings.Request(side.party(), event.agreement().subject(), event.textSha256(),
						draft.moneyOf(side.actor()), draft.hoursOf(side.actor()), draft.terms().endsOn(), locked.due(),
						Set.of(event.initiative().subject())), event.occurredAt());
			}
		}
	}
}
