package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementDrafted;
import no.samskaping.initiatives.ProjectCourse;

/** Tells the project that work on its agreement has begun. A second time changes nothing there. */
@Component
class ProjectOpening {

	private final ProjectCourse projects;

	ProjectOpening(ProjectCourse projects) {
		this.projects = projects;
	}

	@ApplicationModuleListener(id = "agreements.project-opening")
	void on(AgreementDrafted event) {
		projects.agreementOpened(event.initiative(), new ProjectCourse.Told(event.eventId(), event.agreement().value(), event.version(), event.occurredAt()));
	}
}
