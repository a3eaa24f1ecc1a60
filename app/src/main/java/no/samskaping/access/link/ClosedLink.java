package no.samskaping.access.link;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a link that was used, has expired or never existed leads to; the same for all. */
final class ClosedLink {

	private ClosedLink() {}

	static ModelAndView page() {
		return new ModelAndView("access/closed-link", HttpStatus.NOT_FOUND);
	}

	/** The address itself is the secret: no other page is told of it. */
	static void neverPassOn(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
	}
}
