package no.samskaping.agreements;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;

/** Locked bytes will never be signed: the text was opened again, or the change given up (åpnet igjen). A6. */
public record AgreementReopened(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, String textSha256, long version)
		implements DomainEvent {}
