package no.samskaping.access.signin;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords in a row: the next one is not looked at yet. */
final class TooSoon extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	TooSoon(Duration wait) {
		super("Too many attempts");
		this.wait = wait;
	}

	Duration remaining() {
		return wait;
	}
}
