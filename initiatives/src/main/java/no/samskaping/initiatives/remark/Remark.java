package no.samskaping.initiatives.remark;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.Exemption;

/**
 * Something that was written about an initiative (merknad).
 *
 * @param person who wrote it, if known
 * @param actor the participant for whom it was written
 * @param party the platform party for which it was written
 * @param exemption that its text is kept from the public (P7)
 * @param version rises with every marking and lifting
 */
public record Remark(UUID id, Instant at, @Nullable UUID person, @Nullable UUID actor, @Nullable UUID party, Kind kind, String text,
		@Nullable Exemption exemption, long version) {

	/** What it was written for. */
	public enum Kind {

		/** A comment. P2. */
		COMMENT,

		/** What a gateway asked for. I5. */
		ASKED,

		/** The answer to that. I5. */
		ANSWERED,

		/** Why a gateway handed it on. I5. */
		HANDED_ON,

		/** Why a gateway declined. I5. */
		DECLINED,

		/** Why it ended, or how it went. I10. */
		ENDED,

		/** Why a meeting lets a grown one finish as it is. I8. */
		FINISHES,

		/** Why it was opened again. I10. */
		REOPENED,

		/** What a meeting noted. M6. */
		NOTED;

		/** Whether its text stands nowhere else: a mark here keeps nothing that the initiative itself, a letter or the minutes say too. P7. */
		public boolean standsOnlyHere() {
			return this == COMMENT || this == ANSWERED || this == REOPENED;
		}
	}
}
