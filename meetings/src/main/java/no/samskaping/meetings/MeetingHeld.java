package no.samskaping.meetings;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** A discussion meeting was held (holdt). M2. */
public record MeetingHeld(UUID eventId, Instant occurredAt, MeetingId meeting, boolean quorate, long version) implements DomainEvent {}
