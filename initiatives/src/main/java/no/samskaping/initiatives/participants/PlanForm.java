package no.samskaping.initiatives.participants;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.Phase;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.registration.Typed;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;

/**
 * What is typed to plan a contribution. I9.
 *
 * @param id made when the form is drawn, so that a second submit plans it once
 * @param amount kroner or whole hours, as the kind says
 */
record PlanForm(UUID id, @Nullable Phase phase, @Nullable ContributionKind kind, String amount, String what) {

	private static final Pattern HOURS = Pattern.compile("(\\d{1,7})(?:t|timer?)?");

	PlanForm {
		id = id == null ? Ids.next() : id;
		amount = Typed.told(amount);
		what = Typed.told(what);
	}

	static PlanForm blank() {
		return new PlanForm(Ids.next(), null, null, "", "");
	}

	/** As a planned one. */
	Contribution contribution() {
		return Contribution.planned(id, phase, kind, Kroner.parse(amount).orElse(null), hours(), what);
	}

	/** Whole hours; what is no whole number is asked for again, never guessed. */
	private @Nullable Integer hours() {
		var found = HOURS.matcher(amount.replaceAll("[\\s\\u00a0]", ""));
		return found.matches() ? Integer.valueOf(found.group(1)) : null;
	}
}
