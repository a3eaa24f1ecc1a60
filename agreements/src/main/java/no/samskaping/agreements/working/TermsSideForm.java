package no.samskaping.agreements.working;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.terms.Footing;
import no.samskaping.agreements.terms.Role;
import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * A participant's row in the form for the terms (vilkår for deltakeren).
 *
 * @param contact the id of a new contact person, made with the form
 * @param contactName who it is; blank to keep the one that is known
 * @param contactReach e-mail address or telephone number of that person
 */
record TermsSideForm(@Nullable UUID actor, @Nullable Role role, String voices, @Nullable Boolean veto, String noticeMonths,
		@Nullable Boolean mayAmend, @Nullable Boolean insight, UUID contact, String contactName, String contactReach) {

	/** The fields, as they stand on the page. */
	static final List<String> FIELDS = List.of("role", "noticeMonths", "voices", "veto", "mayAmend", "insight", "contactName", "contactReach");

	private static final int MOST_VOICES = 99;

	TermsSideForm {
		voices = Objects.requireNonNullElse(voices, "");
		noticeMonths = Objects.requireNonNullElse(noticeMonths, "");
		contact = Objects.requireNonNullElseGet(contact, Ids::next);
		contactName = Objects.requireNonNullElse(contactName, "").strip();
		contactReach = Objects.requireNonNullElse(contactReach, "").strip();
	}

	static TermsSideForm of(Side side) {
		return new TermsSideForm(side.actor().value(), side.role(), String.valueOf(side.footing().voices()), side.footing().veto(),
				String.valueOf(side.footing().noticeMonths()), side.footing().mayAmend(), side.footing().insight(), Ids.next(), "", "");
	}

	/** Who was typed: known by the form, so that a second submit names the same one, and never somebody whom the platform knows already. P2. */
	PersonId person() {
		return new PersonId(UUID.nameUUIDFromBytes(("agreement-contact:" + contact).getBytes(StandardCharsets.UTF_8)));
	}

	/** Whether another contact person was typed. */
	boolean namesContact() {
		return !contactName.isEmpty() && !contactReach.isEmpty();
	}

	/** The participant as it was typed; what is wrong is added to what is broken. */
	Side write(Side side, String field, List<Broken> broken) {
		var count = TermsForm.number(voices, 0, MOST_VOICES);
		var notice = TermsForm.number(noticeMonths, 0, TermsForm.MOST_MONTHS);
		broken.addAll(wrongFooting(count, notice, field));
		broken.addAll(wrongContact(field));
		Writing.unprintable(field + "contactName", contactName).ifPresent(broken::add);
		if (count == null || notice == null || role == null) {
			return side;
		}
		var footed = side.as(role).on(new Footing(count, Boolean.TRUE.equals(veto), notice, Boolean.TRUE.equals(mayAmend), Boolean.TRUE.equals(insight)));
		return namesContact() ? footed.reachedBy(person()) : footed;
	}

	/** Each participant has a role, voices and a notice in numbers. A4. */
	@Decides("A4.5")
	private List<Broken> wrongFooting(@Nullable Integer count, @Nullable Integer notice, String field) {
		var broken = new ArrayList<Broken>();
		if (count == null) {
			broken.add(new Broken("A4", field + "voices", Text.of("agreements.rule.voices")));
		}
		if (notice == null) {
			broken.add(new Broken("A4", field + "noticeMonths", Text.of("agreements.rule.notice-months")));
		}
		if (role == null) {
			broken.add(new Broken("A4", field + "role", Text.of("agreements.rule.choose")));
		}
		return broken;
	}

	/** A new contact person has a name, and a way to be reached. A4. */
	@Decides("A4.6")
	private List<Broken> wrongContact(String field) {
		return contactName.isEmpty() == contactReach.isEmpty() ? List.of()
				: List.of(new Broken("A4", field + (contactName.isEmpty() ? "contactName" : "contactReach"), Text.of("agreements.rule.contact")));
	}
}
