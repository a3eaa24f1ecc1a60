package no.samskaping.initiatives.errand;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.registration.Typed;
import no.samskaping.workbench.Ids;

/**
 * What is typed for an {@link Errand}.
 *
 * @param key made when the form is drawn, so that a second submit does it once
 * @param version what the form was made from
 * @param text a question or a reason
 * @param source how it came, if it is recorded on behalf of the initiator (P2)
 */
public record ErrandForm(@Nullable UUID key, @Nullable Long version, String text, String gateway, String amount, @Nullable Boolean under, String number,
		@Nullable Source source) {

	public ErrandForm {
		text = Typed.told(text);
		under = Boolean.TRUE.equals(under);
		gateway = Typed.told(gateway);
		amount = Typed.told(amount);
		number = Typed.told(number);
	}

	static ErrandForm blank(long version) {
		return new ErrandForm(Ids.next(), version, "", "", "", false, "", null);
	}

	/** The same, as if it had been made from what is there now. */
	ErrandForm from(long current) {
		return new ErrandForm(key, current, text, gateway, amount, under, number, source);
	}

	boolean isUnder() {
		return Boolean.TRUE.equals(under);
	}
}
