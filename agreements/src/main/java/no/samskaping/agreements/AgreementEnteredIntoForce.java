package no.samskaping.agreements;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;

/** An agreement is in force (gjelder). A6, A1. */
public record AgreementEnteredIntoForce(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, String textSha256, long version)
		implements DomainEvent {}
