package no.samskaping.agreements.terms;

import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.Phase;
import no.samskaping.initiatives.ProjectPlan;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Kroner;

/**
 * What a participant promises in a phase (bidrag): a snapshot of what the initiative planned. A4.
 *
 * @param contribution the initiative's own identity for it
 * @param amount NOK, for money
 * @param hours for hours
 */
@ValueObject
@Table(schema = "agreements", name = "promise")
public record Promise(UUID contribution, ActorId actor, Phase phase, ContributionKind kind, @Nullable Kroner amount,
		@Nullable Integer hours, String what) {

	/** As the initiative plans it. */
	public static Promise of(ActorId actor, ProjectPlan.Promise planned) {
		return new Promise(planned.id(), actor, planned.phase(), planned.kind(), planned.amount(), planned.hours(), planned.what());
	}
}
