package no.samskaping.initiatives.own;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.errand.ErrandForm;
import no.samskaping.initiatives.registration.Typed;
import no.samskaping.workbench.Ids;

/**
 * What is typed for an {@link OwnErrand}.
 *
 * @param key made when the form is drawn, so that a second submit does it once
 * @param version the initiative's, from which the form was made
 * @param text a comment, or why it is withdrawn
 * @param reason why somebody takes part no longer
 */
record OwnErrandForm(@Nullable UUID key, @Nullable Long version, String text, String reason) {

	OwnErrandForm {
		text = Typed.told(text);
		reason = Typed.told(reason);
	}

	static OwnErrandForm blank(long version) {
		return new OwnErrandForm(Ids.next(), version, "", "");
	}

	/** What was typed, as if into a form made from what is there now. */
	OwnErrandForm from(long current) {
		return new OwnErrandForm(key, current, text, reason);
	}

	/** What was typed, as an initiator with an account sends it. */
	ErrandForm asErrand() {
		return new ErrandForm(key, version, text, "", "", false, "", null);
	}
}
