package no.samskaping.meetings;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** An idea was raised at a workshop (innspill). M5. */
public record IdeaRaised(UUID eventId, Instant occurredAt, IdeaId idea, WorkshopId workshop, long version) implements DomainEvent {}
