package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** A version of the adopted platform was adopted (vedtatt plattform). P4. */
public record CharterAdopted(UUID eventId, Instant occurredAt, int charterVersion, long version) implements DomainEvent {}
