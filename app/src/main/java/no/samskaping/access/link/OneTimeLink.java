package no.samskaping.access.link;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.PersonId;

/**
 * A link that works once (engangslenke), without its secret.
 *
 * @param issuedBy the administrator who made it; null if the person asked for it, or the platform made it
 */
record OneTimeLink(UUID id, Purpose purpose, @Nullable PersonId person, Instant issuedAt, @Nullable Instant until,
		@Nullable PersonId issuedBy) {

	/** A new link: its id, and its address, which is shown here and never again. */
	record Issued(UUID id, String path) {}
}
