package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.ParticipantLeft;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.initiatives.ProjectCourse;

/** Tells the project who has left its agreement. A7, A8. A second time changes nothing there; whom it binds anew has not left. */
@Component
class ProjectLeaving {

	private final DraftDesk desk;
	private final ProjectCourse projects;

	ProjectLeaving(DraftDesk desk, ProjectCourse projects) {
		this.desk = desk;
		this.projects = projects;
	}

	@ApplicationModuleListener(id = "agreements.project-leaving")
	void on(ParticipantLeft event) {
		if (desk.one(event.agreement()).binding().side(event.participant()).isEmpty()) {
			projects.participantLeft(event.initiative(), event.participant(),
					new ProjectCourse.Told(event.eventId(), event.agreement().value(), event.version(), event.occurredAt()));
		}
	}
}
