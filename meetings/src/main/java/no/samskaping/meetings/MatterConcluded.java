package no.samskaping.meetings;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Subject;

/**
 * A matter was closed with the positions read out (konkludert). M6, M7.
 *
 * @param meeting the meeting at which, or onto whose agenda a conclusion in writing comes; null while none is planned
 */
public record MatterConcluded(UUID eventId, Instant occurredAt, MatterId matter, @Nullable MeetingId meeting, Subject subject, Outcome outcome, long version) implements DomainEvent {}
