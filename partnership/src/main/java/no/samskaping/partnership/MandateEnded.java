package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import org.jspecify.annotations.Nullable;

/** A mandate ended (mandat avsluttet): its powers are gone. P2. */
public record MandateEnded(UUID eventId, Instant occurredAt, MandateId mandate, PersonId person, @Nullable PartyId party, long version) implements DomainEvent {}
