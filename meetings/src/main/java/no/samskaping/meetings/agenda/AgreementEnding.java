package no.samskaping.meetings.agenda;

import java.util.List;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementEnded;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.NewMatter;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.partnership.Acting;

/** Hears how an agreement ended: what was up about it leaves, and one that expired with open points comes up. A8, M4. */
@Component
class AgreementEnding {

	private static final Acting PLATFORM = new Acting.Platform("meetings.agreement-ending");
	private static final List<Reason> SETTLED = List.of(Reason.AGREEMENT_ENDS, Reason.ANCHORING_DECLINED);

	private final MatterDesk desk;

	AgreementEnding(MatterDesk desk) {
		this.desk = desk;
	}

	@ApplicationModuleListener(id = "meetings.agreement-ended")
	void on(AgreementEnded event) {
		var agreement = event.agreement().subject();
		desk.leave(agreement, SETTLED, "meetings.matter.left.agreement-ended", PLATFORM);
		if (event.how() == AgreementStage.EXPIRED) {
			desk.bring(NewMatter.about(agreement, Reason.AGREEMENT_EXPIRED, Treatment.DISCUSSION, event.eventId()), PLATFORM);
		}
	}
}
