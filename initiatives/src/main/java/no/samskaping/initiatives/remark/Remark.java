package no.samskaping.initiatives.remark;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that was written about an initiative (merknad).
 *
 * @param person who wrote it, if known
 * @param actor the participant for whom it was written
 * @param party the platform party for which it was written
 */
public record Remark(UUID id, Instant at, @Nullable UUID person, @Nullable UUID actor, @Nullable UUID party, Kind kind, String text) {

	/** What it was written for. */
	public enum Kind {

		/** A comment. P2. */
		COMMENT,

		/** What a gateway asked for. I5. */
		ASKED,

		/** The answer to that. I5. */
		ANSWERED,

		/** Why it was opened again. I10. */
		REOPENED,

		/** What a meeting noted. M6. */
		NOTED
	}
}
