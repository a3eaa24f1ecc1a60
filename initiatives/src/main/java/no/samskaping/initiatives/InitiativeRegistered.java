package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** An initiative was registered (registrert). I1, I4. */
public record InitiativeRegistered(UUID eventId, Instant occurredAt, InitiativeId initiative, Scale scale, long version) implements DomainEvent {}
