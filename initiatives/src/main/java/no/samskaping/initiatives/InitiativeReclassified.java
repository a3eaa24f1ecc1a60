package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** A new estimate moved an initiative across the threshold (nytt anslag). I8. */
public record InitiativeReclassified(UUID eventId, Instant occurredAt, InitiativeId initiative, Scale scale, int charterVersion, boolean grownAfterStart, long version) implements DomainEvent {}
