package no.samskaping.workbench;

import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page (den som er logget inn), as the sign-in knows them; a context turns it into what it means there.
 *
 * @param issuer by what they came in: {@link #LOCAL} or {@link #LINK}
 * @param subject who it is at that issuer
 * @param capacity the role chosen for acting, if one was chosen
 */
@ValueObject
public record Viewer(String issuer, String subject, @Nullable UUID capacity) {

	/** An account; its subject is the account's id, whoever vouches for the person at the sign-in. */
	public static final String LOCAL = "local";

	/** Personal links; the subject is the link's id. */
	public static final String LINK = "link";
}
