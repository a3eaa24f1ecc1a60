package no.samskaping.agreements;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;

/** An amendment is in force (tilleggsavtale). A7. */
public record AgreementAmended(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, String textSha256, long version)
		implements DomainEvent {}
