package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/**
 * A person was erased (slettet): who it was is gone, what was done stays without a name. P7.
 * Whoever holds more than the id erases it; {@link Erasures#traces} tells by what it is recognised.
 */
public record PersonErased(UUID eventId, Instant occurredAt, PersonId person, long version) implements DomainEvent {}
