package no.samskaping.meetings.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.Outcome;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;

/**
 * What a party said on a matter (standpunkt). M6, P1.
 *
 * @param id made with the form
 * @param meeting the meeting at which it was said; null if in writing
 * @param proposal the proposed conclusion that it concerns
 * @param person the representative who said it
 * @param recordedBy who recorded it, if not the representative
 * @param remark the remark, or the reason for disagreeing
 */
@ValueObject
public record Position(UUID id, MatterId matter, @Nullable MeetingId meeting, Outcome proposal, PartyId party, Sector sector,
		PersonId person, @Nullable PersonId recordedBy, Answer answer, @Nullable String remark, @Nullable LocalDate clarifyBy, Instant at) {}
