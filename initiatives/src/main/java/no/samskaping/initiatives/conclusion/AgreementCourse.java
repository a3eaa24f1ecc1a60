package no.samskaping.initiatives.conclusion;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.ProjectCourse;
import no.samskaping.initiatives.course.Agreed;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.events.Inbox;

/** Takes in what the agreements mean for the project. A1, A8. */
@Component
@Transactional
class AgreementCourse implements ProjectCourse {

	private static final Acting AGREEMENT = new Acting.Platform("initiatives.agreement");

	private final InitiativeDesk desk;
	private final ParticipationDesk participations;
	private final AgreementBook agreements;
	private final Inbox inbox;

	AgreementCourse(InitiativeDesk desk, ParticipationDesk participations, AgreementBook agreements, Inbox inbox) {
		this.desk = desk;
		this.participations = participations;
		this.agreements = agreements;
		this.inbox = inbox;
	}

	@Override
	public void agreementOpened(InitiativeId initiative, Told told) {
		hear(initiative, told, Agreed.IN_PROGRESS, "agreement.opened");
	}

	@Override
	public void agreementInForce(InitiativeId initiative, Told told) {
		hear(initiative, told, Agreed.IN_FORCE, "agreement.in-force");
	}

	@Override
	public void agreementEnded(InitiativeId initiative, Told told) {
		hear(initiative, told, Agreed.NOTHING, "agreement.ended");
	}

	@Override
	public void participantLeft(InitiativeId initiative, ActorId actor, Told told) {
		desk.load(initiative);
		if (inbox.first(told.event(), "initiatives.participant-left")) {
			desk.partByNotice(initiative, actor, AGREEMENT, told.at());
			participations.leaveByNotice(initiative, actor, AGREEMENT, told.at());
		}
	}

	private void hear(InitiativeId initiative, Told told, Agreed state, String happened) {
		desk.load(initiative);
		if (agreements.isNews(initiative, told, state)) {
			var now = agreements.of(initiative);
			desk.follow(initiative, AGREEMENT, told.at(), happened, course -> course.agreed(now));
		}
	}
}
