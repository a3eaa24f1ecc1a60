package no.samskaping.agreements.agreement;

import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.springframework.data.relational.core.mapping.Column;

/**
 * A small change that needs everyone's recorded acceptance and no new text (liten endring): plan dates, contacts, an extension. A7.
 *
 * @param id what everyone accepts
 * @param until the last day after it
 * @param what what else changes, in words
 */
@ValueObject
public record Adjustment(@Column("adjustment_id") UUID id, @Column("adjustment_until") LocalDate until, @Column("adjustment_what") String what) {

	/** How far an extension may go without a new text, in months. A7. */
	public static final int MOST_MONTHS = 6;
}
