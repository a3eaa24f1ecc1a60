package no.samskaping.agreements;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;

/** An agreement was drafted from an initiative (utkast). A4. */
public record AgreementDrafted(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, long version) implements DomainEvent {}
