package no.samskaping.agreements.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.boundary.Answer;
import no.samskaping.agreements.boundary.Boundary;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * The form for the boundary (avgrensning): three questions about each participant beside the municipality. A5.
 *
 * @param version the version that it was made from
 */
record BoundaryForm(long version, List<SideForm> sides) {

	BoundaryForm {
		sides = sides == null ? List.of() : sides.stream().filter(Objects::nonNull).toList();
	}

	/** As it was answered so far. */
	static BoundaryForm of(Agreement agreement) {
		return new BoundaryForm(agreement.version(), agreement.draft().besideTheMunicipality().stream().map(SideForm::of).toList());
	}

	/** With a row for everyone who is asked about, in their order: what was typed, or what was answered so far. */
	BoundaryForm completed(Agreement agreement) {
		return new BoundaryForm(version, agreement.draft().besideTheMunicipality().stream().map(side -> sides.stream()
				.filter(row -> side.actor().value().equals(row.actor)).findFirst().orElseGet(() -> SideForm.of(side))).toList());
	}

	/**
	 * The draft with these answers; one that is left open stays open.
	 *
	 * @throws Refused if an outcome is overruled without a reason, for each of them
	 */
	Draft write(Draft draft, Acting by) {
		var broken = new ArrayList<Broken>();
		var answered = draft.withSides(side -> {
			var row = sides.stream().filter(typed -> side.actor().value().equals(typed.actor)).findFirst();
			return row.isEmpty() || side.isMunicipality() ? side : side.answered(row.get().answers(side, sides.indexOf(row.get()), by, broken));
		});
		Refused.requireNone(broken);
		return answered;
	}

	/** The fields of every row, each with the name of whom it concerns. */
	List<NamedField> fields(Map<ActorId, String> names) {
		return IntStream.range(0, sides.size()).boxed().flatMap(row -> Stream.of("specified", "paid", "market", "overruled", "reason")
				.map(field -> NamedField.of("sides[" + row + "]." + field, names, sides.get(row).actor,
						"agreements.boundary." + (field.equals("overruled") ? "other" : field)))).toList();
	}

	/** A participant's answers. */
	record SideForm(@Nullable UUID actor, @Nullable Answer specified, @Nullable Answer paid, @Nullable Answer market, @Nullable Outcome overruled,
			@Nullable String reason) {

		private static SideForm of(Side side) {
			var known = side.boundary();
			return known == null ? new SideForm(side.actor().value(), null, null, null, null, "")
					: new SideForm(side.actor().value(), known.specified(), known.paid(), known.market(), known.overruled(),
							Objects.requireNonNullElse(known.reason(), ""));
		}

		private @Nullable Boundary answers(Side side, int row, Acting by, List<Broken> broken) {
			if (specified == null || paid == null || market == null) {
				return null;
			}
			var answers = Boundary.of(specified, paid, market);
			var before = side.boundary();
			if (overruled == null || overruled == answers.computed()) {
				return answers;
			}
			var field = "sides[" + row + "].reason";
			var why = reason == null ? "" : reason.strip();
			var wrong = isReasoned(why) ? Writing.tooLong("A5", field, reason) : Optional.of(new Broken("A5", field, Text.of("agreements.rule.overruled")));
			if (wrong.isPresent()) {
				broken.add(wrong.get());
				return answers;
			}
			var same = before != null && before.overruled() == overruled && why.equals(before.reason());
			return answers.overruled(overruled, why, same ? before.overruledBy() : by.person());
		}

		@Decides("A5.4")
		private static boolean isReasoned(String why) {
			return !why.isEmpty();
		}
	}
}
