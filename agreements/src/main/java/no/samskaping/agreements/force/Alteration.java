package no.samskaping.agreements.force;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.AgreementId;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;

/**
 * What a small change or a notice came to (endring uten ny tekst). A7, A8.
 *
 * @param id the small change or the notice
 * @param actor who leaves, for a notice, or whose contact person changes
 * @param contact the new contact person, if one changes
 * @param day the last day after the small change, or the day on which the notice takes effect
 * @param what the change, or the reason, in words
 * @param person who said it, if known
 * @param recordedBy who recorded it on a participant's behalf, if somebody did
 * @param source how it was told, when recorded on its behalf
 */
@ValueObject
public record Alteration(UUID id, AgreementId agreement, Outcome outcome, @Nullable ActorId actor, @Nullable PersonId contact, LocalDate day,
		String what, @Nullable PersonId person, @Nullable PersonId recordedBy, @Nullable String source, Instant at) {

	/** What has become of a small change. */
	public static Alteration of(AgreementId agreement, Adjustment change, Outcome outcome, @Nullable PersonId person, Instant at) {
		var contact = change.contact();
		return new Alteration(change.id(), agreement, outcome, contact == null ? null : contact.of(), contact == null ? null : contact.person(),
				change.until(), change.what(), person, null, null, at);
	}

	/** What has become of a notice. */
	public static Alteration of(AgreementId agreement, Notice notice, Outcome outcome, @Nullable PersonId person, @Nullable PersonId recordedBy,
			@Nullable String source, Instant at) {
		return new Alteration(notice.id(), agreement, outcome, notice.actor(), null, notice.effective(), notice.reason(), person, recordedBy, source,
				at);
	}

	/** What became of it (utfall). */
	public enum Outcome {

		/** Foreslått: a small change. */
		PROPOSED,

		/** Godtatt av alle: a small change. */
		AGREED,

		/** Trukket: a small change. */
		WITHDRAWN,

		/** Sagt opp: a notice. */
		GIVEN,

		/** Gått ut: the others go on. */
		LEFT,

		/** Avsluttet: the agreement ended by the notice. */
		ENDED;

		/** Whether something changed by it. */
		public boolean isEffective() {
			return this == AGREED || this == LEFT;
		}
	}
}
