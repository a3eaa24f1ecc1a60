package no.samskaping.agreements.working;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * The form for a clause's own text (egen tekst, tillegg). A3, A4.
 *
 * @param version the version that it was made from
 * @param id the clause; made with the form for a new one, so that a second submit adds it once
 * @param editorial whether only the wording is corrected
 */
record ClauseForm(long version, UUID id, String heading, String own, @Nullable Boolean editorial) {

	private static final int LONGEST_HEADING = 200;

	ClauseForm {
		id = Objects.requireNonNullElseGet(id, Ids::next);
		heading = Objects.requireNonNullElse(heading, "");
		own = Objects.requireNonNullElse(own, "");
	}

	/** A new one. */
	static ClauseForm blank(long version) {
		return new ClauseForm(version, Ids.next(), "", "", false);
	}

	/** What was typed, as if from another version. */
	ClauseForm from(long otherVersion) {
		return new ClauseForm(otherVersion, id, heading, own, false);
	}

	/** As the clause stands. */
	static ClauseForm of(long version, Clause clause) {
		return new ClauseForm(version, clause.id(), clause.heading(), clause.own(), false);
	}

	/** Whether it corrects no more than the wording. */
	boolean corrects(Clause clause) {
		return Boolean.TRUE.equals(editorial) && clause.canBeCorrectedTo(title(clause), text());
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
		clauses.add(Clause.first(id, ClauseKind.OWN, heading.strip(), own.strip(), today));
		return draft.withClauses(clauses);
	}

	private Clause write(Clause clause, LocalDate today) {
		if (clause.kind() == ClauseKind.OWN) {
			requireOwn();
		}
		require(wrongInText());
		var title = title(clause);
		var text = text();
		if (Objects.equals(text, clause.own()) && Objects.equals(title, clause.heading())) {
			return clause;
		}
		return Boolean.TRUE.equals(editorial) ? clause.corrected(title, text, today) : clause.changed(title, text, today);
	}

	private @Nullable String title(Clause clause) {
		return clause.kind() == ClauseKind.OWN ? heading.strip() : null;
	}

	private @Nullable String text() {
		return own.isBlank() ? null : own.strip();
	}

	private void requireOwn() {
		var broken = new ArrayList<>(missing());
		Writing.unprintable("heading", heading).ifPresent(broken::add);
		broken.addAll(wrongInText());
		require(broken);
	}

	/** A clause of the participants' own has a heading and a text. A4. */
	@Decides("A4.7")
	private List<Broken> missing() {
		var broken = new ArrayList<Broken>();
		if (heading.isBlank()) {
			broken.add(new Broken("A4", "heading", Text.of("agreements.rule.heading")));
		}
		if (heading.length() > LONGEST_HEADING) {
			broken.add(new Broken("A4", "heading", Text.of("agreements.rule.too-long", LONGEST_HEADING)));
		}
		if (own.isBlank()) {
			broken.add(new Broken("A4", "own", Text.of("agreements.rule.own")));
		}
		return broken;
	}

	private List<Broken> wrongInText() {
		return Stream.of(Writing.tooLong("A4", "own", own), Writing.unprintable("own", own)).flatMap(Optional::stream).toList();
	}

	private static void require(List<Broken> broken) {
		Refused.requireNone(broken);
	}
}
