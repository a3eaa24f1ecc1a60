package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** A project was completed (fullført). I10. */
public record InitiativeCompleted(UUID eventId, Instant occurredAt, InitiativeId initiative, Scale scale, long version) implements DomainEvent {}
