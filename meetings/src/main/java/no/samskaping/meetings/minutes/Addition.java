package no.samskaping.meetings.minutes;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;

/**
 * What was added visibly to minutes (tillegg). M7.
 *
 * @param id made with the form
 * @param objection whether it is an objection; else a correction of locked minutes
 */
@ValueObject
public record Addition(UUID id, boolean objection, String text, @Nullable PartyId party, @Nullable PersonId person, Instant at) {}
