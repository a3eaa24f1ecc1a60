package no.samskaping.agreements;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

/** One participant signed the bytes (signert). A6. */
public record AgreementSigned(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, ActorId participant, String textSha256,
		long version) implements DomainEvent {}
