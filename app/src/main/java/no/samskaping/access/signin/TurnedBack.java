package no.samskaping.access.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import no.samskaping.workbench.Text;

/** Why somebody is back at the sign-in page (avvist); it is said there once. */
public final class TurnedBack {

	/** The sign-in page. */
	public static final String ADDRESS = "/logg-inn";

	private static final String WHY = "access.turned-back";

	private TurnedBack() {}

	/** Lets the page say why. */
	public static void because(Text why, HttpServletRequest request) {
		request.getSession().setAttribute(WHY, why);
	}

	static Optional<Text> why(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session == null || !(session.getAttribute(WHY) instanceof Text why)) {
			return Optional.empty();
		}
		session.removeAttribute(WHY);
		return Optional.of(why);
	}
}
