package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** An initiative is ready for discussion (klar for drøfting). I6, M4. */
public record InitiativeReadyForDiscussion(UUID eventId, Instant occurredAt, InitiativeId initiative, long version) implements DomainEvent {}
