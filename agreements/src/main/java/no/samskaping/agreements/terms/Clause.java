package no.samskaping.agreements.terms;

import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A clause (punkt): one of the mandatory ones with its standard text and perhaps an addition, or the participants' own text.
 * Its revision grows with every change of substance, and an acceptance names the revision. A3, A4.
 *
 * @param kind which of the mandatory ones, or {@link ClauseKind#OWN}
 * @param heading the heading of an own clause; null for the others
 * @param own the own text, or what was added to the standard text: not assessed by the system
 * @param beforeCorrection what stood there before the last editorial correction, while somebody may still object to it
 * @param changedOn the day of the last change since the draft was made
 */
@ValueObject
@Table(schema = "agreements", name = "clause")
public record Clause(UUID id, ClauseKind kind, @Nullable String heading, @Nullable String own, int revision,
		@Nullable String beforeCorrection, @Nullable LocalDate changedOn) {

	/** Changed in substance: every acceptance of it is open again. */
	public Clause changed(@Nullable String newHeading, @Nullable String text, LocalDate on) {
		return new Clause(id, kind, newHeading, text, revision + 1, null, on);
	}

	/** Corrected in wording only: re-opens nothing unless somebody objects. */
	public Clause corrected(@Nullable String newHeading, @Nullable String text, LocalDate on) {
		return new Clause(id, kind, newHeading, text, revision, beforeCorrection == null && own != null ? own : beforeCorrection, on);
	}

	/** Somebody objects that the correction was no mere correction. */
	public Clause reopened(LocalDate on) {
		return new Clause(id, kind, heading, own, revision + 1, null, on);
	}
}
