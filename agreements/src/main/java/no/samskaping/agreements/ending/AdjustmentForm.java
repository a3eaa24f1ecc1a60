package no.samskaping.agreements.ending;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.force.NewContact;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/**
 * The form for a small change (liten endring), as it was typed. A7.
 *
 * @param contactOf whose contact person changes, if one does
 * @param name who it is then
 * @param reach e-mail address or telephone number of that person
 */
record AdjustmentForm(String until, String what, @Nullable UUID contactOf, String name, String reach) {

	AdjustmentForm {
		until = written(until);
		what = Objects.requireNonNullElse(what, "");
		name = written(name);
		reach = written(reach);
	}

	/** As it is offered: nothing changes yet. */
	static AdjustmentForm until(@Nullable LocalDate day) {
		return new AdjustmentForm(day == null ? "" : day.toString(), "", null, "", "");
	}

	/** What is proposed; a second submit of the form names the same change and the same person. */
	Adjustment write(UUID id) {
		return new Adjustment(id, day(), what, contact(id));
	}

	private @Nullable NewContact contact(UUID id) {
		if (contactOf == null && name.isEmpty() && reach.isEmpty()) {
			return null;
		}
		if (contactOf == null) {
			throw Refused.because("A7", "contactOf", Text.of("agreements.rule.contact-of"));
		}
		if (name.isEmpty() || reach.isEmpty()) {
			throw Refused.because("A7", name.isEmpty() ? "name" : "reach", Text.of("agreements.rule.contact"));
		}
		return new NewContact(new ActorId(contactOf),
				new PersonId(UUID.nameUUIDFromBytes(("adjustment-contact:" + id).getBytes(StandardCharsets.UTF_8))));
	}

	private LocalDate day() {
		try {
			return LocalDate.parse(until);
		} catch (DateTimeParseException notADay) {
			throw Refused.because("A7", "until", Text.of("agreements.rule.until-date"));
		}
	}

	private static String written(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}
}
