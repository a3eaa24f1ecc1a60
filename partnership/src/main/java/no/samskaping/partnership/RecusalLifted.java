package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Subject;

/** The party decided that somebody who was declared recused on a subject is not (ikke lenger inhabil). P5. */
public record RecusalLifted(UUID eventId, Instant occurredAt, PersonId person, @Nullable PartyId party, Subject subject, long version) implements DomainEvent {}
