package no.samskaping.meetings.agenda;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementEndApproaching;
import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.Agreements;
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
	private final Agreements agreements;

	AgendaListening(MatterDesk desk, Initiatives initiatives, Agreements agreements) {
		this.desk = desk;
		this.initiatives = initiatives;
		this.agreements = agreements;
	}

	@ApplicationModuleListener(id = "meetings.agenda-ready")
	void on(InitiativeReadyForDiscussion event) {
		if (is(event.initiative(), card -> card.stage() == Stage.READY_FOR_DISCUSSION)) {
			bring(event.initiative().subject(), Reason.READY, event.eventId());
		}
	}

	@ApplicationModuleListener(id = "meetings.agenda-grown")
	void on(InitiativeReclassified event) {
		if (event.grownAfterStart() && is(event.initiative(), card -> card.scale() == Scale.FORMALISED && !card.stage().isEnd())) {
			bring(event.initiative().subject(), Reason.GROWN, event.eventId());
		}
	}

	@ApplicationModuleListener(id = "meetings.agenda-gateway")
	void on(InitiativeSeeksGateway event) {
		if (is(event.initiative(), card -> card.gateway() == null && !card.stage().isEnd())) {
			bring(event.initiative().subject(), Reason.SEEKS_GATEWAY, event.eventId());
		}
	}

	@ApplicationModuleListener(id = "meetings.agenda-anchoring")
	void on(AnchoringDeclined event) {
		if (!event.subject().kind().equals(AgreementId.KIND) || isAlive(new AgreementId(event.subject().id()))) {
			bring(event.subject(), Reason.ANCHORING_DECLINED, event.eventId());
		}
	}

	@ApplicationModuleListener(id = "meetings.agenda-agreement")
	void on(AgreementEndApproaching event) {
		if (isAlive(event.agreement())) {
			bring(event.agreement().subject(), Reason.AGREEMENT_ENDS, event.eventId());
		}
	}

	private void bring(Subject subject, Reason reason, UUID event) {
		desk.bring(NewMatter.about(subject, reason, Treatment.DISCUSSION, event), PLATFORM);
	}

	/** Whether it is still so; one that was merged is answered by its successor, which comes up by itself. */
	private boolean is(InitiativeId id, Predicate<InitiativeCard> such) {
		var card = initiatives.of(Set.of(id)).get(id);
		return card != null && card.id().equals(id) && such.test(card);
	}

	private boolean isAlive(AgreementId id) {
		var card = agreements.of(Set.of(id)).get(id);
		return card != null && card.stage().compareTo(AgreementStage.IN_FORCE) <= 0;
	}
}
