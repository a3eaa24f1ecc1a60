package no.samskaping.meetings.meeting;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Subject;

/**
 * Who attends a meeting for a party (oppmøtt). M2.
 *
 * @param sector the party's sector on that day
 * @param only the one matter for which the party appointed this one (P5); null for who speaks for it in everything
 */
@Table(schema = "meetings", name = "attendee")
public record Attendee(PersonId person, PartyId party, Sector sector, MandateId mandate, boolean deputy,
		@Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "only_") @Nullable Subject only) {

	/** Whether this one may speak for the party on a matter that concerns these. P5. */
	public boolean speaksOn(Set<Subject> about) {
		return only == null || about.contains(only);
	}
}
