package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** An initiative was withdrawn by its initiator (trukket). I10. */
public record InitiativeWithdrawn(UUID eventId, Instant occurredAt, InitiativeId initiative, long version) implements DomainEvent {}
