package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementEnded;
import no.samskaping.initiatives.ProjectCourse;

/** Tells the project that its agreement ended, fulfilled or not. A8. A second time changes nothing there. */
@Component
class ProjectStop {

	private final ProjectCourse projects;

	ProjectStop(ProjectCourse projects) {
		this.projects = projects;
	}

	@ApplicationModuleListener(id = "agreements.project-stop")
	void on(AgreementEnded event) {
		projects.agreementEnded(event.initiative(), new ProjectCourse.Told(event.eventId(), event.agreement().value(), event.version(), event.occurredAt()));
	}
}
