package no.samskaping.partnership.mandate;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The right name and address of somebody who has not come yet, as they are typed. */
record CorrectionForm(String name, String mail) {

	CorrectionForm(@Nullable String name, @Nullable String mail) {
		this.name = Objects.requireNonNullElse(name, "");
		this.mail = Objects.requireNonNullElse(mail, "");
	}
}
