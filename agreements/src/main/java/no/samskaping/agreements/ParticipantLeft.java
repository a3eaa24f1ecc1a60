package no.samskaping.agreements;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

/** A participant has left by notice, and the others go on (gikk ut). A8. */
public record ParticipantLeft(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, ActorId participant, long version) implements DomainEvent {}
