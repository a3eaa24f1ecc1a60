package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.workbench.Subject;

/** A party confirmed, without an open condition, that a text is anchored at home (forankret). P3. */
public record AnchoringConfirmed(UUID eventId, Instant occurredAt, AnchoringId anchoring, PartyId party, Subject subject, String textSha256, long version) implements DomainEvent {}
