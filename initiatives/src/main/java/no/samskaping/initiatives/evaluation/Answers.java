package no.samskaping.initiatives.evaluation;

import java.util.ArrayList;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * What a participant answers to the four questions. I10.
 *
 * @param contributed did it contribute as the justification said
 * @param evidence how do we know
 * @param fromStart were we in from the start
 * @param used was our contribution used
 * @param lesson what do we take with us
 */
public record Answers(Degree contributed, @Nullable String evidence, Degree fromStart, Degree used, @Nullable String lesson) {

	private static final int LONGEST = 4000;

	/**
	 * As somebody chose and typed them.
	 *
	 * @throws Refused if one of the three choices is missing, it is not said how they know, or a text is too long
	 */
	public static Answers given(@Nullable Degree contributed, @Nullable String evidence, @Nullable Degree fromStart, @Nullable Degree used,
			@Nullable String lesson) {
		var broken = new ArrayList<Broken>();
		refuseIf(contributed == null, "contributed", broken);
		refuseIf(blank(evidence), "evidence", broken);
		refuseLong(evidence, "evidence", broken);
		refuseIf(fromStart == null, "fromStart", broken);
		refuseIf(used == null, "used", broken);
		refuseLong(lesson, "lesson", broken);
		if (contributed == null || fromStart == null || used == null || !broken.isEmpty()) {
			throw new Refused(broken);
		}
		return new Answers(contributed, evidence, fromStart, used, blank(lesson) ? null : lesson);
	}

	private static boolean blank(@Nullable String written) {
		return written == null || written.isBlank();
	}

	private static void refuseLong(@Nullable String written, String field, ArrayList<Broken> broken) {
		if (written != null && written.length() > LONGEST) {
			broken.add(new Broken("I10", field, Text.of("initiatives.refused.evaluation.%s.long".formatted(field), LONGEST)));
		}
	}

	@Decides("I10.5")
	private static void refuseIf(boolean wrong, String field, ArrayList<Broken> broken) {
		if (wrong) {
			broken.add(new Broken("I10", field, Text.of("initiatives.refused.evaluation." + field)));
		}
	}
}
