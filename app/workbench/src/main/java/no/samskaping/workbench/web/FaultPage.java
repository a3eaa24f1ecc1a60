package no.samskaping.workbench.web;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.HandTyped;
import no.samskaping.workbench.screen.Viewers;

/** The page that tells what went wrong and what can be done: bare, or among the head's choices for somebody who is not allowed here. */
@Component
class FaultPage {

	/** Those with words of their own; any other is told in the words of 400 or 500. */
	private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 500, 503);

	/** What was sent was understood and not taken: the person has nothing else of what they wrote. */
	private static final Set<HttpStatus> WITH_WHAT_WAS_TYPED = Set.of(HttpStatus.FORBIDDEN, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT);

	private final Screens screens;
	private final WayBack back;
	private final Viewers viewers;

	FaultPage(Screens screens, WayBack back, Viewers viewers) {
		this.screens = screens;
		this.back = back;
		this.viewers = viewers;
	}

	ModelAndView of(HttpStatus status, HttpServletRequest request) {
		var linked = viewers.present().filter(viewer -> viewer.issuer().equals(Viewer.LINK)).isPresent();
		return new ModelAndView("ui/error", status)
				.addObject("screen", screens.bare(request))
				.addObject("status", status.value())
				.addObject("linked", linked)
				.addObject("home", linked ? linkPage(request) : "/")
				.addObject("typed", WITH_WHAT_WAS_TYPED.contains(status) && WayBack.isSent(request) ? HandTyped.in(request) : List.of())
				.addObject("back", WayBack.isSent(request) ? back.from(request) : null)
				.addObject("told", TOLD.contains(status.value()) ? status.value() : status.is5xxServerError() ? 500 : 400);
	}

	/** The same as any other page looks like: the platform works, and whoever is not allowed can act for another or sign out. */
	ModelAndView among(HttpStatus status, HttpServletRequest request) {
		return of(status, request).addObject("screen", screens.around(request));
	}

	/** Where the holder of a personal link can go, for whom the front page is closed; null if it is just that which failed. */
	private @Nullable String linkPage(HttpServletRequest request) {
		var session = request.getSession(false);
		return session != null && session.getAttribute(Viewers.LINK_PAGE) instanceof String page
				&& !(request.getContextPath() + page).equals(back.from(request).split("\\?")[0]) ? page : null;
	}
}
