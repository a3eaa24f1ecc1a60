package no.samskaping.partnership.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.PathStep;
import no.samskaping.workbench.parts.PathStep.State;

/** The steps in which a version of the charter is written (steg); the people belong to the setup only. */
enum Step {

	DECISION("vedtak"), CONTENT("innhold"), PARTIES("parter"), PEOPLE("personer"), REVIEW("bekreft");

	private final String path;

	Step(String path) {
		this.path = path;
	}

	/** Where it is, beneath the address of setup or draft. */
	String at(String base) {
		return base + "/" + path;
	}

	/** The one in which a field of the draft is written. */
	static Step with(String field) {
		return switch (field) {
			case "municipality", "body", "decidedOn", "reference", "validFrom", "cadenceStart" -> DECISION;
			case "seats" -> PARTIES;
			case "file" -> REVIEW;
			default -> CONTENT;
		};
	}

	/** The one after it. */
	Step next(boolean setup) {
		var next = values()[ordinal() + 1];
		return next == PEOPLE && !setup ? REVIEW : next;
	}

	/** All of them beside the page of this one. */
	List<PathStep> beside(String base, boolean setup, boolean begun) {
		return Arrays.stream(values()).filter(it -> setup || it != PEOPLE)
				.map(it -> new PathStep(it.text("name"), it.text("more"), state(it), it == this || !begun ? null : it.at(base))).toList();
	}

	private State state(Step other) {
		return other == this ? State.NOW : other.ordinal() < ordinal() ? State.DONE : State.LATER;
	}

	private Text text(String what) {
		return Text.of("partnership.setup.step." + name().toLowerCase(Locale.ROOT) + "." + what);
	}
}
