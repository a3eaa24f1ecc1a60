package no.samskaping.meetings.visit;

import jakarta.servlet.http.HttpServletRequest;

import no.samskaping.meetings.evaluation.Scores;
import no.samskaping.meetings.web.When;

/** Reads a judgement on the four themes from a form. M8. */
final class ScoresForm {

	private ScoresForm() {}

	static Scores read(HttpServletRequest request) {
		return Scores.given(When.number(request.getParameter("equalStanding")), When.number(request.getParameter("exchange")),
				When.number(request.getParameter("learning")), When.number(request.getParameter("leadership")));
	}
}
