package no.samskaping.access.provider;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import no.samskaping.access.account.Identity;

/**
 * Somebody came back from a provider, which vouches for them.
 *
 * @param provider its id
 * @param client what it calls the platform
 * @param twoSteps whether it was surer than a password makes
 * @param leaving where one signs out there, if it has such a place
 * @param at when
 */
record Arrival(Identity identity, String provider, String client, boolean twoSteps, @Nullable URI leaving, Instant at) implements Serializable {

	private static final String WAITING = "access.arrival";
	private static final Duration WAITS = Duration.ofMinutes(15);

	/** The one who waits in this session to open an account. */
	static Optional<Arrival> waiting(HttpServletRequest request, Instant now) {
		var session = request.getSession(false);
		return session != null && session.getAttribute(WAITING) instanceof Arrival arrival && arrival.at.plus(WAITS).isAfter(now)
				? Optional.of(arrival) : Optional.empty();
	}

	void waitIn(HttpServletRequest request) {
		request.getSession().setAttribute(WAITING, this);
	}

	/** Whoever comes in by it, leaves by it. */
	void rememberIn(HttpServletRequest request) {
		request.getSession().removeAttribute(WAITING);
		if (leaving != null) {
			request.getSession().setAttribute(Through.ATTRIBUTE, new Through(client, leaving));
		}
	}

	/**
	 * Through which provider a session began, and where one leaves it.
	 *
	 * @param client what it calls the platform
	 */
	record Through(String client, URI leaving) implements Serializable {

		static final String ATTRIBUTE = "access.through";

		static Optional<Through> of(HttpServletRequest request) {
			var session = request.getSession(false);
			return session != null && session.getAttribute(ATTRIBUTE) instanceof Through through ? Optional.of(through) : Optional.empty();
		}
	}
}
