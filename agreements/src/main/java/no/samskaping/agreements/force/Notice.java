package no.samskaping.agreements.force;

import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.springframework.data.relational.core.mapping.Column;

import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorId;

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
public record Notice(@Column("notice_id") UUID id, @Column("notice_actor") ActorId actor, @Column("notice_reason") String reason,
		@Column("notice_given") LocalDate given, @Column("notice_effective") LocalDate effective) {

	/** With the notice that the text in force gives its participant. */
	public static Notice of(UUID id, Side bound, String reason, LocalDate today) {
		return new Notice(id, bound.actor(), reason, today, today.plusMonths(bound.footing().noticeMonths()));
	}
}
