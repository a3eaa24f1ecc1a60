package no.samskaping.access.provider;

import org.springframework.security.core.AuthenticationException;

/** An identity provider does not answer, or does not say of itself what it must; the platform works on without it. */
final class Away extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	Away(Provider provider, Throwable cause) {
		super(provider + " does not answer", cause);
	}
}
