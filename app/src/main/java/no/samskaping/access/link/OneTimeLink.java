package no.samskaping.access.link;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.PersonId;

/** A link that works once (engangslenke), without its secret. */
record OneTimeLink(UUID id, Purpose purpose, @Nullable PersonId person, Instant issuedAt, @Nullable Instant until) {

	/** A new link: its id, and its address, which is shown here and never again. */
	record Issued(UUID id, String path) {}
}
