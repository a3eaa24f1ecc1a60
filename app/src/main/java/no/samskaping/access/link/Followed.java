package no.samskaping.access.link;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

/**
 * An invitation whose link was followed in this session, on the way to a provider and back.
 *
 * @param link the link's id, not its secret
 * @param at when
 */
public record Followed(UUID link, Instant at) implements Serializable {

	/** The parameter by which the sign-in at the provider is that of the invited. */
	public static final String MARK = "invitert";

	private static final String ATTRIBUTE = "access.followed";
	private static final Duration LASTS = Duration.ofMinutes(15);

	/** The one that was followed in this session lately. */
	public static Optional<Followed> in(HttpServletRequest request, Instant now) {
		var session = request.getSession(false);
		return session != null && session.getAttribute(ATTRIBUTE) instanceof Followed followed && followed.at.plus(LASTS).isAfter(now)
				? Optional.of(followed) : Optional.empty();
	}

	/** Whoever comes next came by no invitation. */
	public static void forget(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

	void remember(HttpServletRequest request) {
		request.getSession().setAttribute(ATTRIBUTE, this);
	}
}
