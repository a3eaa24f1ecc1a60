package no.samskaping.meetings;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.workbench.Subject;

/** A workshop or the platform was evaluated by somebody (evaluering). M8. */
public record EvaluationRecorded(UUID eventId, Instant occurredAt, Subject evaluated, long version) implements DomainEvent {}
