package no.samskaping.agreements;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

/** A participant has left, and the others go on (gikk ut): by notice, or left out of an amendment that is in force. A7, A8. */
public record ParticipantLeft(UUID eventId, Instant occurredAt, AgreementId agreement, InitiativeId initiative, ActorId participant, long version)
		implements DomainEvent {}
