package no.samskaping.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** A discussion meeting was planned or moved (planlagt). M2, M3. */
public record MeetingScheduled(UUID eventId, Instant occurredAt, MeetingId meeting, LocalDateTime startsAt, long version) implements DomainEvent {}
