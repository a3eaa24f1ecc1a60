package no.samskaping.meetings.year;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.web.When;
import no.samskaping.meetings.workshop.Workshop;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/**
 * The form in which one meeting or workshop is planned (planleggingsskjema). M3.
 *
 * @param places how many can come; only a workshop's are asked for
 */
record PlanForm(int slot, int year, LocalDateTime startsAt, int places) {

	/** Reads it, or refuses with all that is wrong. */
	static PlanForm read(Happening.Kind kind, HttpServletRequest request) {
		var broken = new ArrayList<Broken>();
		var slot = number(request.getParameter("plass"), 1, kind.slots(), "plass", Text.of("meetings.rule.plan.slot." + kind), broken);
		var year = number(request.getParameter("ar"), When.FIRST_YEAR, When.LAST_YEAR, "ar",
				Text.of("meetings.rule.plan.year", String.valueOf(When.FIRST_YEAR), String.valueOf(When.LAST_YEAR)), broken);
		var startsAt = When.at(request.getParameter("dag"), request.getParameter("tid"), "dag", "tid", broken);
		var places = When.number(request.getParameter("plasser"));
		if (kind == Happening.Kind.WORKSHOP) {
			broken.addAll(Workshop.refusals(places, 0));
		}
		Refused.requireNone(broken);
		return new PlanForm(slot, year, Objects.requireNonNull(startsAt), places);
	}

	private static int number(@Nullable String typed, int lowest, int highest, String field, Text why, List<Broken> broken) {
		var number = When.number(typed);
		if (number < lowest || number > highest) {
			broken.add(new Broken("M3", field, why));
		}
		return number;
	}
}
