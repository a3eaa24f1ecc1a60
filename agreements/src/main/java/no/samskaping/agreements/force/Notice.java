package no.samskaping.agreements.force;

import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.rules.Decides;

/**
 * A participant said that it leaves (oppsigelse). A8.
 *
 * @param id what the others accept when they go on
 * @param actor who leaves
 * @param reason why
 * @param given when it was said
 * @param effective from when it has left
 */
@ValueObject
@Table(schema = "agreements", name = "notice")
public record Notice(UUID id, ActorId actor, String reason, LocalDate given, LocalDate effective) {

	/** With the notice that the text in force gives its participant. */
	public static Notice of(UUID id, Side bound, String reason, LocalDate today) {
		return new Notice(id, bound.actor(), reason, today, today.plusMonths(bound.footing().noticeMonths()));
	}

	/** Whether its day has come. A8. */
	@Decides("A8.6")
	public boolean hasCome(LocalDate today) {
		return !today.isBefore(effective);
	}
}
