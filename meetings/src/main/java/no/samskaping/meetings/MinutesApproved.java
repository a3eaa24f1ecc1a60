package no.samskaping.meetings;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** A meeting's minutes were approved by all sectors and locked (referat godkjent). M7. */
public record MinutesApproved(UUID eventId, Instant occurredAt, MeetingId meeting, long version) implements DomainEvent {}
