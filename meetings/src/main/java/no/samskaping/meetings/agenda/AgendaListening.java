package no.samskaping.meetings.agenda;

import java.util.Set;
import java.util.UUID;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementEndApproaching;
import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeReadyForDiscussion;
import no.samskaping.initiatives.InitiativeReclassified;
import no.samskaping.initiatives.InitiativeSeeksGateway;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.NewMatter;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.AnchoringDeclined;
import no.samskaping.workbench.Subject;

/** Brings onto the agenda what the other contexts tell of; what has changed since it was told is left out. M4. */
@Component
class AgendaListening {

	private static final Acting PLATFORM = new Acting.Platform("meetings.agenda");

	private final MatterDesk desk;
	private final Initiatives initiatives;

	AgendaListening(MatterDesk desk, Initiatives initiatives) {
		this.desk = desk;
		this.initiatives = initiatives;
	}

	@ApplicationModuleListener(id = "meetings.agenda-ready")
	void on(InitiativeReadyForDiscussion event) {
		if (card(event.initiative()).stage() == Stage.READY_FOR_DISCUSSION) {
			bring(event.initiative().subject(), Reason.READY, event.eventId());
		}
	}

	@ApplicationModuleListener(id = "meetings.agenda-grown")
	void on(InitiativeReclassified event) {
		var card = card(event.initiative());
		if (event.grownAfterStart() && card.scale() == Scale.FORMALISED && !card.stage().isEnd()) {
			bring(event.initiative().subject(), Reason.GROWN, event.eventId());
		}
	}

	@ApplicationModuleListener(id = "meetings.agenda-gateway")
	void on(InitiativeSeeksGateway event) {
		var card = card(event.initiative());
		if (card.gateway() == null && !card.stage().isEnd()) {
			bring(event.initiative().subject(), Reason.SEEKS_GATEWAY, event.eventId());
		}
	}

	@ApplicationModuleListener(id = "meetings.agenda-anchoring")
	void on(AnchoringDeclined event) {
		bring(event.subject(), Reason.ANCHORING_DECLINED, event.eventId());
	}

	@ApplicationModuleListener(id = "meetings.agenda-agreement")
	void on(AgreementEndApproaching event) {
		bring(event.agreement().subject(), Reason.AGREEMENT_ENDS, event.eventId());
	}

	private void bring(Subject subject, Reason reason, UUID event) {
		desk.bring(NewMatter.about(subject, reason, Treatment.DISCUSSION, event), PLATFORM);
	}

	private InitiativeCard card(InitiativeId id) {
		return initiatives.of(Set.of(id)).get(id);
	}
}
