package no.samskaping.initiatives.conclusion;

import java.time.Instant;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.ProjectCourse;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.partnership.Acting;

/** Takes in what the agreement means for the project. A1, A8. */
@Component
class AgreementCourse implements ProjectCourse {

	private static final Acting AGREEMENT = new Acting.Platform("initiatives.agreement");

	private final InitiativeDesk desk;

	AgreementCourse(InitiativeDesk desk) {
		this.desk = desk;
	}

	@Override
	public void agreementOpened(InitiativeId initiative, Instant at) {
		desk.follow(initiative, AGREEMENT, at, "agreement.opened", 
				course -> course.stage() == Stage.TAKEN_FORWARD ? course.at(Stage.AGREEMENT_IN_PROGRESS) : course);
	}

	@Override
	public void agreementInForce(InitiativeId initiative, Instant at) {
		desk.follow(initiative, AGREEMENT, at, "agreement.in-force", Course::inForce);
	}

	@Override
	public void agreementEnded(InitiativeId initiative, Instant at) {
		desk.follow(initiative, AGREEMENT, at, "agreement.ended", Course::noLongerInForce);
	}
}
