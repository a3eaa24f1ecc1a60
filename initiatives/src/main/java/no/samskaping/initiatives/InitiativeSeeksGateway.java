package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** No gateway took an initiative on, and its initiator asks the discussion meeting to find one (uten kontaktpart). I5, M4. */
public record InitiativeSeeksGateway(UUID eventId, Instant occurredAt, InitiativeId initiative, long version) implements DomainEvent {}
