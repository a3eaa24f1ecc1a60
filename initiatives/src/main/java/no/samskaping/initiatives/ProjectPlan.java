package no.samskaping.initiatives;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Kroner;

/**
 * What an agreement is drafted from: the initiative with everybody's planned contributions. I9, A4.
 *
 * @param description what it is about; null also while that is kept from the public (P7), since everybody reads an agreement
 * @param justifications the chosen challenges and how it contributes to each
 * @param contact who is asked about it
 */
public record ProjectPlan(InitiativeId initiative, String number, String title, @Nullable String description, @Nullable String objective,
		Kroner estimate, List<Justification> justifications, List<Part> parts, @Nullable PersonId contact, long version) {

	/** How the initiative contributes to a challenge (begrunnelse). I6. */
	public record Justification(String challenge, String text) {}

	/**
	 * One who takes part (deltaker).
	 *
	 * @param party the platform party that it is, if any
	 * @param reasonOutsideDefine why it was not in when the need was defined, if it was not (E3)
	 */
	public record Part(ActorId actor, @Nullable PartyId party, boolean initiator, boolean gateway, List<Promise> promises,
			@Nullable String reasonOutsideDefine) {}

	/**
	 * A planned contribution (planlagt bidrag).
	 *
	 * @param amount NOK, for money
	 * @param hours for hours
	 * @param what in words
	 */
	public record Promise(UUID id, Phase phase, ContributionKind kind, @Nullable Kroner amount, @Nullable Integer hours, String what,
			boolean delivered) {}
}
