package no.samskaping.initiatives.participants;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.initiative.Source;

/** The short forms on the participants' page that ask for a few words. */
final class WordForms {

	private WordForms() {}

	/** A platform party's own answer. P3. */
	record AnswerForm(@Nullable Boolean deltar, @Nullable String reason) {

		static AnswerForm blank() {
			return new AnswerForm(null, "");
		}
	}

	/**
	 * Why somebody takes part no longer. I5.
	 *
	 * @param source how it came, if it is recorded on behalf of the participant
	 */
	record LeaveForm(@Nullable String reason, @Nullable Source source) {

		static LeaveForm blank() {
			return new LeaveForm("", null);
		}
	}

	/**
	 * That somebody is an initiator no longer. I2.
	 *
	 * @param source how it came, if it is recorded on behalf of the participant
	 */
	record PartForm(@Nullable Source source) {

		static PartForm blank() {
			return new PartForm(null);
		}
	}

	/** Why somebody was not in when the need was defined. E3. */
	record OutsideForm(@Nullable Long version, @Nullable String reason) {

		static OutsideForm blank() {
			return new OutsideForm(null, "");
		}
	}
}
