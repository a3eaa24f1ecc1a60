package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementEnteredIntoForce;
import no.samskaping.initiatives.ProjectCourse;

/** Lets the project start when its agreement is in force. A1. A second time changes nothing there. */
@Component
class ProjectStart {

	private final ProjectCourse projects;

	ProjectStart(ProjectCourse projects) {
		this.projects = projects;
	}

	@ApplicationModuleListener(id = "agreements.project-start")
	void on(AgreementEnteredIntoForce event) {
		projects.agreementInForce(event.initiative(), new ProjectCourse.Told(event.eventId(), event.agreement().value(), event.version(), event.occurredAt()));
	}
}
