package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** A project started (i gang). A1, I4. */
public record InitiativeStarted(UUID eventId, Instant occurredAt, InitiativeId initiative, Scale scale, long version) implements DomainEvent {}
