package no.samskaping.workbench.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that tells what went wrong and what can be done; it needs no context to be drawn. */
@Component
class FaultPage {

	/** Those with words of their own; any other is told in the words of 400 or 500. */
	private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 500, 503);

	private final Screens screens;
	private final WayBack back;

	FaultPage(Screens screens, WayBack back) {
		this.screens = screens;
		this.back = back;
	}

	ModelAndView of(HttpStatus status, HttpServletRequest request) {
		return new ModelAndView("ui/error", status)
				.addObject("screen", screens.bare(request))
				.addObject("status", status.value())
				.addObject("back", WayBack.isSent(request) ? back.from(request) : null)
				.addObject("told", TOLD.contains(status.value()) ? status.value() : status.is5xxServerError() ? 500 : 400);
	}
}
