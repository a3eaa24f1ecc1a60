package no.samskaping.partnership.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * What is filled in of a decision that was left open when its version was put into force (utfylling av vedtaket). P4.
 *
 * @param reference may stay open
 */
public record Completion(String body, @Nullable LocalDate decidedOn, String reference) {

	public Completion {
		body = body.strip();
		reference = reference.strip();
	}

	/** The decision with this filled in. */
	Proposal into(Proposal stands) {
		return new Proposal(stands.validFrom(), body, decidedOn, reference);
	}

	/** What keeps it from being filled in so; nothing if it can be. The fields are {@code body}, {@code decidedOn} and {@code reference}. P4. */
	List<Broken> refusals(Proposal stands, CharterContent content, LocalDate today) {
		var broken = new ArrayList<Broken>();
		var filled = into(stands);
		var now = new Adoption(Set.of(), Set.of(), null, today);
		if (!isOpen(stands.body(), body)) {
			broken.add(refusal("body", "filled"));
		} else if (body.isBlank()) {
			broken.add(refusal("body", "body"));
		} else if (stands.body() == null && body.length() > Proposal.LONGEST_BODY) {
			broken.add(AdoptionRule.A_BODY_OF_A_FEW_WORDS.broken());
		}
		if (!isOpen(stands.decidedOn(), decidedOn)) {
			broken.add(refusal("decidedOn", "filled"));
		} else if (decidedOn == null || !AdoptionRule.DECIDED_BEFORE_TODAY.holdsFor(content, filled, now)) {
			broken.add(refusal("decidedOn", "decided-on"));
		} else if (stands.decidedOn() == null && !AdoptionRule.DECIDED_IN_OUR_TIME.holdsFor(content, filled, now)) {
			broken.add(AdoptionRule.DECIDED_IN_OUR_TIME.broken());
		} else if (stands.decidedOn() == null && !AdoptionRule.IN_FORCE_ONCE_DECIDED.holdsFor(content, filled, now)) {
			broken.add(refusal("decidedOn", "decided-later"));
		}
		if (!isOpen(stands.reference(), Objects.requireNonNullElse(filled.reference(), ""))) {
			broken.add(refusal("reference", "filled"));
		} else if (stands.reference() == null && reference.length() > Proposal.LONGEST_BODY) {
			broken.add(AdoptionRule.A_REFERENCE_OF_A_FEW_WORDS.broken());
		}
		return broken;
	}

	@Decides("P4.6")
	private static boolean isOpen(@Nullable Object stands, @Nullable Object other) {
		return stands == null || stands.equals(other);
	}

	private static Broken refusal(String field, String why) {
		return new Broken("P4", field, Text.of("partnership.charter.rule." + why));
	}
}
