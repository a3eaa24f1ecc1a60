package no.samskaping.initiatives.conclusion;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.ProjectCourse;
import no.samskaping.initiatives.course.Agreed;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.partnership.Acting;

/** Takes in what the agreements mean for the project. A1, A8. */
@Component
@Transactional
class AgreementCourse implements ProjectCourse {

	private static final Acting AGREEMENT = new Acting.Platform("initiatives.agreement");

	private final InitiativeDesk desk;
	private final AgreementBook agreements;

	AgreementCourse(InitiativeDesk desk, AgreementBook agreements) {
		this.desk = desk;
		this.agreements = agreements;
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

	private void hear(InitiativeId initiative, Told told, Agreed state, String happened) {
		desk.load(initiative);
		if (agreements.isNews(initiative, told, state)) {
			var now = agreements.of(initiative);
			desk.follow(initiative, AGREEMENT, told.at(), happened, course -> course.agreed(now));
		}
	}
}
