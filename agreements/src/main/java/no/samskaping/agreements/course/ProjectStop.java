package no.samskaping.agreements.course;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementEnded;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.initiatives.ProjectCourse;

/** Tells the project that its agreement ended before the project was done. A8. A second time changes nothing there. */
@Component
class ProjectStop {

	private final ProjectCourse projects;

	ProjectStop(ProjectCourse projects) {
		this.projects = projects;
	}

	@ApplicationModuleListener(id = "agreements.project-stop")
	void on(AgreementEnded event) {
		if (event.how() != AgreementStage.FULFILLED) {
			projects.agreementEnded(event.initiative(), event.occurredAt());
		}
	}
}
