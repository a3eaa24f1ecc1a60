package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/**
 * A duplicate was merged into the actor that it is (aktører slått sammen); both ids answer for the successor from now on. P6.
 *
 * @param actor the duplicate, which stays readable
 * @param successor the actor with which it is one now
 */
public record ActorsMerged(UUID eventId, Instant occurredAt, ActorId actor, ActorId successor, long version) implements DomainEvent {}
