package no.samskaping.access.link;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** What a one-time link is for (formål). */
enum Purpose {

	/** Makes whoever opens it the first administrator; valid until used, renewed at every start until then. */
	FIRST_ADMINISTRATOR("/apen/forste-administrator/", null),

	/** Opens an account for somebody who was given a role. */
	INVITATION("/apen/invitasjon/", Duration.ofDays(14)),

	/** Lets somebody choose a new password. */
	NEW_PASSWORD("/apen/nytt-passord/", Duration.ofHours(1));

	private final String page;
	private final @Nullable Duration lasts;

	Purpose(String page, @Nullable Duration lasts) {
		this.page = page;
		this.lasts = lasts;
	}

	/** The address of the page, relative to the platform's own. */
	String path(String secret) {
		return page + secret;
	}

	/** How long it works; null if only its use ends it. */
	@Nullable Duration lasts() {
		return lasts;
	}
}
