package no.samskaping.access.signin;

import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page after a refused attempt; the username that was typed stays. Whoever is halfway is led on. */
@Component
class NotSignedIn implements AuthenticationFailureHandler {

	/** The name under which the session keeps the refusal until the page has shown it. */
	static final String REFUSAL = "access.refusal";

	private final Clock clock;

	NotSignedIn(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException {
		if (refusal instanceof OneMoreStep more) {
			new Halfway(more.account().value(), String.valueOf(request.getParameter(SignInPage.USERNAME)), clock.instant()).waitIn(request);
			response.sendRedirect(request.getContextPath() + CodePage.ADDRESS);
			return;
		}
		var wait = refusal instanceof TooSoon tooSoon ? tooSoon.remaining().toSeconds() + 1 : 0;
		var username = request.getParameter(SignInPage.USERNAME);
		request.getSession().setAttribute(REFUSAL, new Refusal(username == null ? "" : shortened(username), wait));
		response.sendRedirect(request.getContextPath() + SignInPage.ADDRESS);
	}

	private static String shortened(String username) {
		return username.substring(0, Math.min(username.length(), 254));
	}

	/**
	 * An attempt that was refused.
	 *
	 * @param username what was typed
	 * @param seconds how many seconds until the next is looked at; zero if the name or the password was wrong
	 */
	record Refusal(String username, long seconds) implements Serializable {

		/** The wait in whole minutes. */
		long minutes() {
			return (seconds + 59) / 60;
		}
	}
}
