package no.samskaping.partnership.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.charter.Charter;
import no.samskaping.partnership.charter.CharterContent;
import no.samskaping.partnership.charter.Proposal;
import no.samskaping.partnership.typed.Compared;
import no.samskaping.partnership.typed.Typed;

/** Whose platform it is, who decided, and from when it is in force. */
record DecisionForm(long version, String municipality, String body, String decidedOn, String reference, String validFrom,
		String cadenceStart) {

	DecisionForm {
		municipality = Objects.requireNonNullElse(municipality, "");
		body = Objects.requireNonNullElse(body, "");
		decidedOn = Objects.requireNonNullElse(decidedOn, "");
		reference = Objects.requireNonNullElse(reference, "");
	}

	static DecisionForm of(Charter draft) {
		var proposal = draft.proposal();
		return new DecisionForm(draft.version(), draft.municipality(), Objects.toString(proposal.body(), ""), written(proposal.decidedOn()),
				Objects.toString(proposal.reference(), ""), proposal.validFrom().toString(), draft.content().cadenceStart().toString());
	}

	/** Before anything is saved: the ready municipality, in force from today. */
	static DecisionForm ready(String municipality, LocalDate today) {
		return new DecisionForm(0, municipality, "", "", "", today.toString(), today.toString());
	}

	/** What it asks for, put into what the draft says otherwise. */
	Decided into(CharterContent content, Typed typed) {
		var decided = typed.optionalDay("decidedOn", "partnership.setup.decided-on", decidedOn);
		var proposal = new Proposal(typed.day("validFrom", "partnership.setup.valid-from", validFrom), body, decided, reference);
		return new Decided(content.withMunicipality(municipality)
				.withCadenceStart(typed.day("cadenceStart", "partnership.setup.cadence-start", cadenceStart)), proposal);
	}

	/** The same, read. */
	record Decided(CharterContent content, Proposal proposal) {}

	DecisionForm over(long current) {
		return new DecisionForm(current, municipality, body, decidedOn, reference, validFrom, cadenceStart);
	}

	List<Compared> comparedWith(DecisionForm now) {
		return Compared.differing(Compared.of("partnership.setup.municipality", now.municipality, municipality),
				Compared.of("partnership.setup.body", now.body, body),
				Compared.of("partnership.setup.decided-on", now.decidedOn, decidedOn),
				Compared.of("partnership.setup.reference", now.reference, reference),
				Compared.of("partnership.setup.valid-from", now.validFrom, validFrom),
				Compared.of("partnership.setup.cadence-start", now.cadenceStart, cadenceStart));
	}

	private static String written(@Nullable LocalDate day) {
		return Objects.toString(day, "");
	}
}
