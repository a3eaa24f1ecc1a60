package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.ParticipantLeft;
import no.samskaping.initiatives.ProjectCourse;

/** Tells the project who has left its agreement. A8. A second time changes nothing there. */
@Component
class ProjectLeaving {

	private final ProjectCourse projects;

	ProjectLeaving(ProjectCourse projects) {
		this.projects = projects;
	}

	@ApplicationModuleListener(id = "agreements.project-leaving")
	void on(ParticipantLeft event) {
		projects.participantLeft(event.initiative(), event.participant(),
				new ProjectCourse.Told(event.eventId(), event.agreement().value(), event.version(), event.occurredAt()));
	}
}
