package no.samskaping.access.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import no.samskaping.access.account.AccountId;

/**
 * Somebody who has taken the first step of the sign-in and not the second (halvveis inne): they are not signed in.
 *
 * @param id of the account whose password was right, or for whom a provider vouches
 * @param counted under which name their attempts are counted
 */
record Halfway(UUID id, String counted, Instant since) implements Serializable {

	private static final String ATTRIBUTE = "access.halfway";
	private static final Duration LASTS = Duration.ofMinutes(10);

	/** The one of this session. */
	static Optional<Halfway> in(HttpServletRequest request, Instant now) {
		var session = request.getSession(false);
		return session != null && session.getAttribute(ATTRIBUTE) instanceof Halfway halfway && halfway.since.plus(LASTS).isAfter(now)
				? Optional.of(halfway) : Optional.empty();
	}

	AccountId account() {
		return new AccountId(id);
	}

	void waitIn(HttpServletRequest request) {
		request.getSession().setAttribute(ATTRIBUTE, this);
	}

	static void forget(HttpServletRequest request) {
		request.getSession().removeAttribute(ATTRIBUTE);
	}
}
