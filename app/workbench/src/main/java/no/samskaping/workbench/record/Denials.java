package no.samskaping.workbench.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Viewer;

/**
 * What was tried and denied (avviste forsøk): who tried what, when and how often; never what was typed. Equal attempts are counted together
 * for an hour, and of each sign-in so many are told apart, so that a flood fills nothing.
 */
public interface Denials {

	/** After so many days they are forgotten. */
	int KEPT_DAYS = 90;

	/** Under this name a request knows the identity of the person who asks, a UUID. */
	String PERSON = "denials.person";

	/** Under this name a request knows on whose behalf it is asked, a UUID. */
	String BEHALF = "denials.behalf";

	/** Notes an attempt. */
	void note(Attempt attempt);

	/**
	 * The newest ones first.
	 *
	 * @param before only those before the one with this id, or null for the newest
	 */
	List<Noted> newest(@Nullable UUID before, int limit);

	/**
	 * An attempt.
	 *
	 * @param viewer who is signed in, or holds a link; null for nobody
	 * @param person who that is, if it is known
	 * @param behalf for whom they act, if for anybody
	 * @param method GET for a page, POST for a form
	 * @param page the form of its address
	 * @param about the numbers and identities in its address
	 * @param reason the key of what was told
	 */
	record Attempt(@Nullable Viewer viewer, @Nullable UUID person, @Nullable UUID behalf, String method, String page, String about, String reason) {}

	/** Attempts that were noted: so many in an hour, the last of them then. */
	record Noted(UUID id, @Nullable String issuer, @Nullable UUID person, @Nullable UUID behalf, String method, String page, String about,
			String reason, int times, Instant last) {}
}
