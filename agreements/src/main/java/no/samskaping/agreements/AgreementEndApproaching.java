package no.samskaping.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;

/** An agreement will end soon (nærmer seg slutt). A8, M4. */
public record AgreementEndApproaching(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, LocalDate endsOn, long version)
		implements DomainEvent {}
