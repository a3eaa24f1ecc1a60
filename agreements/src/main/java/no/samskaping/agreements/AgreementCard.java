package no.samskaping.agreements;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

/**
 * An agreement as others see it.
 *
 * @param number {@code A-2026-000003}
 * @param participants all whom it concerns
 * @param inForceSince the day on which the last one signed
 * @param endsOn its last day, if it has one
 */
public record AgreementCard(AgreementId id, String number, InitiativeId initiative, AgreementStage stage, List<ActorId> participants,
		@Nullable LocalDate inForceSince, @Nullable LocalDate endsOn, long version) {}
