package no.samskaping.meetings.voice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.Outcome;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;

/**
 * What a representative states on a matter (uttalelse), as the form brings it.
 *
 * @param id made with the form, so that a second submit states it once
 * @param proposal the proposed conclusion that was seen
 * @param person the representative whose position it is
 */
public record Statement(UUID id, Outcome proposal, PartyId party, PersonId person, Answer answer, @Nullable String remark, @Nullable LocalDate clarifyBy) {}
