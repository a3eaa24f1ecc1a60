package no.samskaping.agreements.force;

import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * A small change that needs everyone's recorded acceptance and no new text (liten endring): plan dates, contacts, an extension. A7.
 *
 * @param id what everyone accepts
 * @param until the last day after it
 * @param what what else changes, in words
 * @param contact a participant's new contact person, if one gets one
 */
@ValueObject
public record Adjustment(@Column("adjustment_id") UUID id, @Column("adjustment_until") LocalDate until, @Column("adjustment_what") String what,
		@Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable NewContact contact) {

	/** How far an extension may go without a new text, in months, all extensions together. A7. */
	public static final int MOST_MONTHS = 6;

	/** One that leaves every contact person as they are. */
	public Adjustment(UUID id, LocalDate until, String what) {
		this(id, until, what, null);
	}

	/** This change without the contact person of one who leaves. A8. */
	public Adjustment without(ActorId leaving) {
		return contact != null && contact.of().equals(leaving) ? new Adjustment(id, until, what) : this;
	}

	/** The latest last day that needs no new text. A7. */
	public static LocalDate latest(Force force) {
		return force.endsOn().plusMonths(MOST_MONTHS);
	}

	/** Requires that it reaches no further than the text in force allows, and not into the past. A7. */
	void require(Force force, LocalDate today) {
		if (!isWithin(force)) {
			throw Refused.because("A7", "until", Text.of("agreements.rule.six-months", latest(force)));
		}
		if (!endsAhead(today)) {
			throw Refused.because("A7", "until", Text.of("agreements.rule.until-past"));
		}
	}

	@Decides("A7.3")
	private boolean isWithin(Force force) {
		return !until.isAfter(latest(force));
	}

	@Decides("A7.4")
	private boolean endsAhead(LocalDate today) {
		return !until.isBefore(today);
	}
}
