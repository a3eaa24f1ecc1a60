package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** An initiative was merged into another (slått sammen). I10. */
public record InitiativesMerged(UUID eventId, Instant occurredAt, InitiativeId initiative, InitiativeId into, long version) implements DomainEvent {}
