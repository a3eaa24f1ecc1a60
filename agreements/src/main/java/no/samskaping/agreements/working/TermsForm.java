package no.samskaping.agreements.working;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.LockRule;
import no.samskaping.agreements.terms.DecisionRule;
import no.samskaping.agreements.terms.DisagreementPath;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Terms;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * The form for an agreement's terms (vilkår), as it was typed: what concerns all, and a row for each participant.
 *
 * @param version the version that it was made from
 */
record TermsForm(long version, String plan, String startsOn, String endsOn, @Nullable DecisionRule decisions, @Nullable UUID castingVote,
		@Nullable DisagreementPath disagreement, @Nullable UUID economy, String reportMonths, String purchases, @Nullable Boolean personalData,
		List<TermsSideForm> sides) {

	static final int MOST_MONTHS = 60;

	/** The fields that concern all, as they stand on the page. */
	private static final List<String> COMMON = List.of("plan", "startsOn", "endsOn", "decisions", "castingVote", "disagreement", "economy",
			"reportMonths", "purchases", "personalData");

	TermsForm {
		plan = written(plan);
		startsOn = written(startsOn);
		endsOn = written(endsOn);
		reportMonths = written(reportMonths);
		purchases = written(purchases);
		sides = sides == null ? List.of() : sides.stream().filter(Objects::nonNull).toList();
	}

	/** As the agreement says now. */
	static TermsForm of(Agreement agreement) {
		var terms = agreement.draft().terms();
		return new TermsForm(agreement.version(), written(terms.plan()), written(terms.startsOn()), written(terms.endsOn()), terms.decisions(),
				terms.castingVote() == null ? null : terms.castingVote().value(), terms.disagreement(),
				terms.economy() == null ? null : terms.economy().value(), String.valueOf(terms.reportMonths()), written(terms.purchases()),
				terms.personalData(), agreement.draft().sides().stream().map(TermsSideForm::of).toList());
	}

	/** All fields that are filled in, each with its name and whom it concerns. */
	List<NamedField> fields(Map<ActorId, String> names) {
		var common = COMMON.stream().map(field -> NamedField.of(field, label(field)));
		var each = IntStream.range(0, sides.size()).boxed().flatMap(row -> TermsSideForm.FIELDS.stream()
				.map(field -> NamedField.of("sides[" + row + "]." + field, names, sides.get(row).actor(), label(field))));
		return Stream.concat(common, each).toList();
	}

	/** What a field is called on the page. */
	private static String label(String field) {
		return "agreements.terms." + switch (field) {
			case "noticeMonths" -> "notice";
			case "contactName" -> "contact";
			case "contactReach" -> "contact.reach";
			default -> field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
		};
	}

	/**
	 * The draft with what was typed.
	 *
	 * @throws Refused if something was typed that is no date or no number that the form asks for, or a last day that has passed
	 */
	Draft write(Draft draft, LocalDate today) {
		var broken = new ArrayList<Broken>();
		var from = startsOn.isBlank() ? null : day(startsOn);
		var until = day(endsOn);
		var months = number(reportMonths, 1, MOST_MONTHS);
		broken.addAll(wrongDays(from, until));
		if (until != null && !LockRule.isAhead(until, today) && broken.stream().noneMatch(one -> one.field().equals("endsOn"))) {
			broken.add(new Broken("A8", "endsOn", LockRule.ENDS_AHEAD.why()));
		}
		broken.addAll(wrongReporting(months));
		Writing.tooLong("A4", "plan", plan).ifPresent(broken::add);
		Writing.tooLong("A4", "purchases", purchases).ifPresent(broken::add);
		Writing.unprintable("plan", plan).ifPresent(broken::add);
		Writing.unprintable("purchases", purchases).ifPresent(broken::add);
		broken.addAll(notChosen(draft));
		var footed = footed(draft, broken);
		if (until == null || months == null || decisions == null || disagreement == null || !broken.isEmpty()) {
			throw new Refused(broken);
		}
		return footed.with(new Terms(draft.terms().title(), draft.terms().background(), draft.terms().purpose(), blankToNull(plan), from, until,
				decisions, actor(castingVote), disagreement, actor(economy), months, blankToNull(purchases), Boolean.TRUE.equals(personalData)));
	}

	/** It has a last day, and that is not before the first. A4. */
	@Decides("A4.2")
	private List<Broken> wrongDays(@Nullable LocalDate from, @Nullable LocalDate until) {
		var broken = new ArrayList<Broken>();
		if (!startsOn.isBlank() && from == null) {
			broken.add(new Broken("A4", "startsOn", Text.of("agreements.rule.starts-on")));
		}
		if (until == null) {
			broken.add(new Broken("A4", "endsOn", Text.of("agreements.rule.ends-on-date")));
		} else if (from != null && until.isBefore(from)) {
			broken.add(new Broken("A4", "endsOn", Text.of("agreements.rule.ends-on")));
		}
		return broken;
	}

	/** It says how often there is a report. A4. */
	@Decides("A4.3")
	private static List<Broken> wrongReporting(@Nullable Integer months) {
		return months != null ? List.of() : List.of(new Broken("A4", "reportMonths", Text.of("agreements.rule.report-months")));
	}

	/** It says how it is decided and where a disagreement is taken, and who has a task in it takes part in it. A4. */
	@Decides("A4.4")
	private List<Broken> notChosen(Draft draft) {
		var broken = new ArrayList<Broken>();
		requireChosen("decisions", decisions != null, broken);
		requireChosen("disagreement", disagreement != null, broken);
		requireChosen("castingVote", takesPart(draft, castingVote), broken);
		requireChosen("economy", takesPart(draft, economy), broken);
		return broken;
	}

	private Draft footed(Draft draft, List<Broken> broken) {
		var changed = draft;
		for (var row = 0; row < sides.size(); row++) {
			var typed = sides.get(row);
			var known = changed.sides().stream().filter(side -> side.actor().value().equals(typed.actor())).findFirst();
			if (known.isPresent()) {
				var footed = typed.write(known.get(), "sides[" + row + "].", broken);
				changed = changed.withSides(side -> side.actor().equals(footed.actor()) ? footed : side);
			}
		}
		return changed;
	}

	private static void requireChosen(String field, boolean chosen, List<Broken> broken) {
		if (!chosen) {
			broken.add(new Broken("A4", field, Text.of("agreements.rule.choose")));
		}
	}

	private static boolean takesPart(Draft draft, @Nullable UUID chosen) {
		return chosen == null || draft.side(new ActorId(chosen)).isPresent();
	}

	private static @Nullable ActorId actor(@Nullable UUID chosen) {
		return chosen == null ? null : new ActorId(chosen);
	}

	private static @Nullable LocalDate day(String typed) {
		try {
			return LocalDate.parse(typed.strip());
		} catch (DateTimeParseException notADay) {
			return null;
		}
	}

	static @Nullable Integer number(String typed, int least, int most) {
		if (!typed.strip().matches("\\d{1,3}")) {
			return null;
		}
		var number = Integer.parseInt(typed.strip());
		return number >= least && number <= most ? number : null;
	}

	private static String written(@Nullable Object known) {
		return known == null ? "" : known.toString();
	}

	private static @Nullable String blankToNull(String typed) {
		return typed.isBlank() ? null : typed.strip();
	}
}
