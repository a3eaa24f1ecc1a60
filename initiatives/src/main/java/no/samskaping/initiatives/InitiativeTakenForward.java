package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** An initiative was taken forward (går videre) after a conclusion of the sectors. M6, I12. */
public record InitiativeTakenForward(UUID eventId, Instant occurredAt, InitiativeId initiative, long version) implements DomainEvent {}
