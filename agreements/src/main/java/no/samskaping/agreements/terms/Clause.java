package no.samskaping.agreements.terms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.rules.Decides;

/**
 * A clause (punkt): one of the mandatory ones with its standard text and perhaps an addition, or the participants' own text.
 * Its revision grows with every change of substance, and an acceptance names the revision. A3, A4.
 *
 * @param kind which of the mandatory ones, or {@link ClauseKind#OWN}
 * @param heading the heading of an own clause; null for the others
 * @param own the own text, or what was added to the standard text: not assessed by the system
 * @param beforeCorrection what stood there before the editorial corrections of this revision
 * @param changedOn the day of the last change since the draft was made
 * @param correction the last editorial correction of this revision, which everyone has to have seen before the text is locked
 */
@ValueObject
@Table(schema = "agreements", name = "clause")
public record Clause(UUID id, ClauseKind kind, @Nullable String heading, @Nullable String own, int revision,
		@Nullable String beforeCorrection, @Nullable LocalDate changedOn, @Nullable UUID correction) {

	/** A clause as it is put into a draft. */
	public static Clause first(UUID id, ClauseKind kind, @Nullable String heading, @Nullable String own, @Nullable LocalDate on) {
		return new Clause(id, kind, heading, own, 1, null, on, null);
	}

	/** Changed in substance: every acceptance of it is open again. */
	public Clause changed(@Nullable String newHeading, @Nullable String text, LocalDate on) {
		return new Clause(id, kind, newHeading, text, revision + 1, null, on, null);
	}

	/** Whether that can be a mere correction of the wording: another heading, and a text that comes or goes, never are. */
	@Decides("A3.17")
	public boolean canBeCorrectedTo(@Nullable String newHeading, @Nullable String text) {
		return own != null && text != null && Objects.equals(heading, newHeading);
	}

	/** Corrected in wording only, where that can be: re-opens nothing unless somebody objects, but everyone has to see it. */
	public Clause corrected(@Nullable String newHeading, @Nullable String text, LocalDate on) {
		if (!canBeCorrectedTo(newHeading, text)) {
			return changed(newHeading, text, on);
		}
		return new Clause(id, kind, heading, text, revision, beforeCorrection == null ? own : beforeCorrection, on, Ids.next());
	}

	/** The same words on a new revision, for everyone to answer to anew. */
	public Clause reopened(LocalDate on) {
		return onRevision(revision + 1, on);
	}

	/** The same words on another revision. */
	public Clause onRevision(int other, @Nullable LocalDate on) {
		return new Clause(id, kind, heading, own, other, null, on, null);
	}
}
