package no.samskaping.agreements;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;

/** An agreement ended: fulfilled, terminated, expired or abandoned (avsluttet). A8. */
public record AgreementEnded(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, AgreementStage how, long version)
		implements DomainEvent {}
