package no.samskaping.meetings;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.workbench.Subject;

/** A matter was closed with the positions read out (konkludert). M6, M7. */
public record MatterConcluded(UUID eventId, Instant occurredAt, MatterId matter, MeetingId meeting, Subject subject, Outcome outcome, long version) implements DomainEvent {}
