package no.samskaping.partnership.mandate;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Subject;

/**
 * Giving somebody a mandate (oppnevning).
 *
 * @param id made with the form, so that a second submit appoints once
 * @param name the person's name
 * @param mail the person's e-mail address
 * @param matter the one matter to which it is limited, if somebody is recused there (P5)
 */
public record Appointment(MandateId id, Role role, @Nullable PartyId party, String name, String mail, Period period,
		@Nullable Subject matter) {}
