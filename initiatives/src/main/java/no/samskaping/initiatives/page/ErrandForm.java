package no.samskaping.initiatives.page;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Ids;

/**
 * What is typed for an {@link Errand}.
 *
 * @param key made when the form is drawn, so that a second submit does it once
 * @param version what the form was made from
 * @param text a question or a reason
 */
record ErrandForm(@Nullable UUID key, @Nullable Long version, String text, String gateway, String amount, @Nullable Boolean under, String number) {

	ErrandForm {
		text = told(text);
		under = Boolean.TRUE.equals(under);
		gateway = told(gateway);
		amount = told(amount);
		number = told(number);
	}

	static ErrandForm blank(long version) {
		return new ErrandForm(Ids.next(), version, "", "", "", false, "");
	}

	boolean isUnder() {
		return Boolean.TRUE.equals(under);
	}

	private static String told(@Nullable String written) {
		return written == null ? "" : written;
	}
}
