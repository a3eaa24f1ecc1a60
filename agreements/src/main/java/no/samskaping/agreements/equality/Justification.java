package no.samskaping.agreements.equality;

import java.util.List;
import java.util.Objects;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.ActorId;

/**
 * Why a difference between the participants is wanted (begrunnet forskjell); it stands in the clause on equality, which all accept.
 * It is for one finding about one participant, with the figures that were found then, and falls with it. A3.
 *
 * @param rule the rule from which it departs
 * @param finding what was found, the last part of the message's key
 * @param actor whom it concerns
 * @param figures those that it justifies, as the finding names them
 * @param reason the text
 */
@ValueObject
@Table(schema = "agreements", name = "justification")
public record Justification(EqualityRule rule, String finding, ActorId actor, List<Integer> figures, String reason) {

	public Justification {
		figures = List.copyOf(Objects.requireNonNullElse(figures, List.of()));
	}

	/** Whether it is for that finding. */
	public boolean isFor(EqualityRule otherRule, String otherFinding, @Nullable ActorId otherActor) {
		return rule == otherRule && finding.equals(otherFinding) && actor.equals(otherActor);
	}
}
