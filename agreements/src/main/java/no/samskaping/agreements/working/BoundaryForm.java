package no.samskaping.agreements.working;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.boundary.Answer;
import no.samskaping.agreements.boundary.Boundary;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/**
 * The form for the boundary (avgrensning): three questions about each participant beside the municipality. A5.
 *
 * @param version the version that it was made from
 */
record BoundaryForm(long version, List<SideForm> sides) {

	/** As it was answered so far. */
	static BoundaryForm of(Agreement agreement) {
		return new BoundaryForm(agreement.version(), agreement.draft().besideTheMunicipality().stream().map(SideForm::of).toList());
	}

	/** The draft with these answers; one that is left open stays open. */
	Draft write(Draft draft, Acting by) {
		return draft.withSides(side -> {
			var row = sides.stream().filter(typed -> typed.actor.equals(side.actor().value())).findFirst();
			return row.isEmpty() || side.isMunicipality() ? side : side.answered(row.get().answers(side, sides.indexOf(row.get()), by));
		});
	}

	/** A participant's answers. */
	record SideForm(UUID actor, @Nullable Answer specified, @Nullable Answer paid, @Nullable Answer market, @Nullable Outcome overruled,
			@Nullable String reason) {

		private static SideForm of(Side side) {
			var known = side.boundary();
			return known == null ? new SideForm(side.actor().value(), null, null, null, null, "")
					: new SideForm(side.actor().value(), known.specified(), known.paid(), known.market(), known.overruled(),
							Objects.requireNonNullElse(known.reason(), ""));
		}

		private @Nullable Boundary answers(Side side, int row, Acting by) {
			if (specified == null || paid == null || market == null) {
				return null;
			}
			var answers = Boundary.of(specified, paid, market);
			var before = side.boundary();
			if (overruled == null || overruled == answers.computed()) {
				return answers;
			}
			if (reason == null || reason.isBlank()) {
				throw Refused.because("A5", "sides[" + row + "].reason", Text.of("agreements.rule.overruled"));
			}
			var same = before != null && before.overruled() == overruled && reason.strip().equals(before.reason());
			return answers.overruled(overruled, reason.strip(), same ? before.overruledBy() : by.person());
		}
	}
}
