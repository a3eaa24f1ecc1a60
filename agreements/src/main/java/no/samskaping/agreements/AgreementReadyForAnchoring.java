package no.samskaping.agreements;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;

/** An agreement's bytes are fixed and go to the platform parties (til forankring). A6, P3. */
public record AgreementReadyForAnchoring(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, String textSha256, long version)
		implements DomainEvent {}
