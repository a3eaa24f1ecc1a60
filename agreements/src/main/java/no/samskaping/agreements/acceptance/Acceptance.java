package no.samskaping.agreements.acceptance;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.AgreementId;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;

/**
 * A participant's answer to a clause, or to another thing that all must accept (godkjenning, ønske om endring). A3, A7, A8.
 *
 * @param about the clause, the proposed change or the notice
 * @param revision the revision that was in front of them
 * @param actor who accepts
 * @param accepts whether it accepts; otherwise it wants a change
 * @param remark what it wants changed, or says
 * @param person who said it, if known
 * @param recordedBy who recorded it on its behalf (på vegne av), if somebody did
 * @param source how it was told: a meeting, by telephone, on paper
 */
public record Acceptance(AcceptanceId id, AgreementId agreement, UUID about, int revision, ActorId actor, boolean accepts,
		@Nullable String remark, @Nullable PersonId person, @Nullable PersonId recordedBy, @Nullable String source, Instant at)
		implements AggregateRoot<Acceptance, AcceptanceId> {

	/** Whether both are the same answer, sent twice. */
	public boolean repeats(Acceptance earlier) {
		return id.equals(earlier.id) && about.equals(earlier.about) && revision == earlier.revision && actor.equals(earlier.actor)
				&& accepts == earlier.accepts && Objects.equals(remark, earlier.remark);
	}

	@Override
	public AcceptanceId getId() {
		return id;
	}
}
