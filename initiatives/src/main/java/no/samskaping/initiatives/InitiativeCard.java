package no.samskaping.initiatives;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Kroner;

/**
 * An initiative as others see it.
 *
 * @param number {@code I-2026-000014}
 * @param estimate NOK; null for a small one that only said that it is under the threshold
 * @param challenges the codes of the main challenges to which it contributes
 * @param initiators its initiators, the contact first
 * @param participants all who take part, initiators among them
 * @param gateway the platform party through which it came
 * @param ceiling up to what a grown one may finish as it is (I8)
 * @param version changes with every change
 */
public record InitiativeCard(InitiativeId id, String number, String title, @Nullable String objective, Stage stage, Scale scale,
		@Nullable Kroner estimate, List<String> challenges, List<ActorId> initiators, List<ActorId> participants,
		@Nullable PartyId gateway, @Nullable Kroner ceiling, LocalDate registeredOn, long version) {}
