package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.workbench.Subject;

/** A party declined to anchor a text (forankring avslått). P3, M4. */
public record AnchoringDeclined(UUID eventId, Instant occurredAt, AnchoringId anchoring, PartyId party, Subject subject, String textSha256, long version) implements DomainEvent {}
