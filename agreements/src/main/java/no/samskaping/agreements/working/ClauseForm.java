package no.samskaping.agreements.working;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/**
 * The form for a clause's own text (egen tekst, tillegg). A3, A4.
 *
 * @param version the version that it was made from
 * @param id the clause; made with the form for a new one, so that a second submit adds it once
 * @param editorial whether only the wording is corrected
 */
record ClauseForm(long version, UUID id, @Nullable String heading, String own, @Nullable Boolean editorial) {

	private static final int LONGEST = 4000;

	/** As the clause stands. */
	static ClauseForm of(long version, Clause clause) {
		return new ClauseForm(version, clause.id(), Objects.requireNonNullElse(clause.heading(), ""), Objects.requireNonNullElse(clause.own(), ""),
				false);
	}

	/** The draft with what was typed. */
	Draft write(Draft draft, LocalDate today) {
		return draft.withClauses(draft.clauses().stream().map(clause -> clause.id().equals(id) ? write(clause, today) : clause).toList());
	}

	/** The draft with a clause of the participants' own. */
	Draft add(Draft draft, LocalDate today) {
		requireOwn();
		if (draft.clause(id).isPresent()) {
			return draft;
		}
		var clauses = new ArrayList<>(draft.clauses());
		clauses.add(new Clause(id, ClauseKind.OWN, Objects.requireNonNull(heading).strip(), own.strip(), 1, null, today));
		return draft.withClauses(clauses);
	}

	private Clause write(Clause clause, LocalDate today) {
		var title = clause.kind() == ClauseKind.OWN ? Objects.requireNonNullElse(heading, "").strip() : null;
		if (clause.kind() == ClauseKind.OWN) {
			requireOwn();
		}
		if (own.length() > LONGEST) {
			throw Refused.because("A4", "own", Text.of("agreements.rule.too-long", LONGEST));
		}
		var text = own.isBlank() ? null : own.strip();
		if (Objects.equals(text, clause.own()) && Objects.equals(title, clause.heading())) {
			return clause;
		}
		return Boolean.TRUE.equals(editorial) && clause.own() != null ? clause.corrected(title, text, today) : clause.changed(title, text, today);
	}

	private void requireOwn() {
		var broken = new ArrayList<Broken>();
		if (heading == null || heading.isBlank()) {
			broken.add(new Broken("A4", "heading", Text.of("agreements.rule.heading")));
		}
		if (own.isBlank()) {
			broken.add(new Broken("A4", "own", Text.of("agreements.rule.own")));
		}
		if (own.length() > LONGEST) {
			broken.add(new Broken("A4", "own", Text.of("agreements.rule.too-long", LONGEST)));
		}
		if (!broken.isEmpty()) {
			throw new Refused(broken);
		}
	}
}
