package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** An initiative was not taken forward (ikke ført videre). I10. */
public record InitiativeNotTakenForward(UUID eventId, Instant occurredAt, InitiativeId initiative, long version) implements DomainEvent {}
