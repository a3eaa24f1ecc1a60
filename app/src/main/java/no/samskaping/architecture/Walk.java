package no.samskaping.architecture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import no.samskaping.architecture.survey.Architecture;
import no.samskaping.architecture.survey.Event;
import no.samskaping.architecture.survey.Offered.Operation;
import no.samskaping.architecture.survey.Told;
import no.samskaping.workbench.Text;

/** The main job from end to end (hovedjobben), with what the modules say to each other at each step; every name in it must stand in the code. */
record Walk(List<Step> steps) {

	/** An event by its name; or, with an arrow, the module that calls and the operation of a published interface that it calls. */
	private static final List<List<String>> MAIN_JOB = List.of(
			List.of("InitiativeRegistered", "InitiativeReclassified", "InitiativeReadyForDiscussion"),
			List.of("MeetingScheduled", "MeetingHeld", "MatterConcluded", "meetings → Discussion.concluded", "InitiativeTakenForward", "MinutesApproved"),
			List.of("agreements → Initiatives.planOf", "AgreementDrafted", "agreements → ProjectCourse.agreementOpened"),
			List.of("AgreementReadyForAnchoring", "agreements → Anchorings.request", "AnchoringRequested", "AnchoringConfirmed", "AgreementReadyForSignature"),
			List.of("AgreementSigned", "AgreementEnteredIntoForce", "agreements → ProjectCourse.agreementInForce", "InitiativeStarted"),
			List.of("IdeaRaised", "meetings → Registration.register", "EvaluationRecorded"),
			List.of("InitiativeCompleted", "AgreementEnded", "agreements → ProjectCourse.agreementEnded"));

	/** The rules that decide at each step. */
	private static final List<List<String>> DECIDED_BY = List.of(List.of("I2", "I3", "I4", "I5", "I6", "I11"), List.of("M2", "M4", "M6", "M7"),
			List.of("A1", "A2", "A3", "A4", "A5"), List.of("P3", "A2"), List.of("A6", "A1"), List.of("M1", "M5", "M8"), List.of("I10", "A8"));

	private static final String ASKS = " → ";

	/**
	 * A step of it.
	 *
	 * @param number from 1
	 */
	record Step(int number, List<Said> said) {

		/** The rules that decide in it. */
		public List<String> rules() {
			return number > DECIDED_BY.size() ? List.of() : DECIDED_BY.get(number - 1);
		}

		public Text title() {
			return Text.of("architecture.walk." + number + ".title");
		}

		public Text told() {
			return Text.of("architecture.walk." + number);
		}
	}

	/** Something that one module says: it tells of an event, or calls an operation of another, in which case the interface has the place on the page. */
	record Said(String what, String from, List<String> to, @Nullable Event event, @Nullable Operation asked, String place) {

		boolean isAsked() {
			return asked != null;
		}

		/** Whether the other is changed by it, since it answers nothing. */
		public boolean isChange() {
			return asked != null && asked.signature().startsWith("void ");
		}

		/** What it means. */
		public Told told() {
			return asked != null ? asked.told() : event != null ? event.type().told() : Told.NOTHING;
		}
	}

	/** That of the product. */
	static Walk of(Architecture architecture) {
		return of(architecture, MAIN_JOB);
	}

	/** A walk of these names; one that the code does not know is refused. */
	static Walk of(Architecture architecture, List<List<String>> names) {
		return new Walk(IntStream.range(0, names.size()).mapToObj(at -> new Step(at + 1, names.get(at).stream()
				.map(name -> said(architecture, name).orElseThrow(() -> new IllegalStateException(
						"Step %d of the walk names %s, which the code does not know".formatted(at + 1, name)))).toList())).toList());
	}

	private static Optional<Said> said(Architecture architecture, String name) {
		var asks = name.split(ASKS);
		if (asks.length == 1) {
			return architecture.events().stream().filter(event -> event.name().equals(name)).findFirst()
					.map(event -> new Said(name, event.module(), event.heardBy(), event, null, name));
		}
		var operation = asks[1].split("\\.");
		return architecture.modules().stream().flatMap(module -> module.interfaces().stream()
				.filter(offered -> offered.type().name().equals(operation[0]) && offered.usedBy().contains(asks[0]))
				.flatMap(offered -> offered.operations().stream().filter(one -> one.signature().contains(" " + operation[operation.length - 1] + "("))
						.map(one -> new Said(asks[1], asks[0], List.of(module.name()), null, one, operation[0])))).findFirst();
	}
}
