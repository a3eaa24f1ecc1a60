package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.workbench.Subject;

/** A party was asked to anchor a text at home (forankring bedt om). P3. */
public record AnchoringRequested(UUID eventId, Instant occurredAt, AnchoringId anchoring, PartyId party, Subject subject, String textSha256, long version) implements DomainEvent {}
