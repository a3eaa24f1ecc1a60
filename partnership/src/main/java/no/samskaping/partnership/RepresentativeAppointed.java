package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** Somebody was given a mandate for a party (representant oppnevnt). P2. */
public record RepresentativeAppointed(UUID eventId, Instant occurredAt, MandateId mandate, PersonId person, PartyId party, boolean deputy, long version) implements DomainEvent {}
