package no.samskaping.meetings.meeting;

import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;

/**
 * Who attends a meeting for a party (oppmøtt). M2.
 *
 * @param sector the party's sector on that day
 */
@Table(schema = "meetings", name = "attendee")
public record Attendee(PersonId person, PartyId party, Sector sector, MandateId mandate, boolean deputy) {}
