package no.samskaping.agreements;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;

/** All platform parties have anchored the bytes (til signering). A2. */
public record AgreementReadyForSignature(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, String textSha256, long version)
		implements DomainEvent {}
