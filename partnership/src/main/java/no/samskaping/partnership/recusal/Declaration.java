package no.samskaping.partnership.recusal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Subject;

/**
 * What is declared about somebody in a matter.
 *
 * @param id made with the form, so that a second submit declares once
 * @param party the party for which the person acts; null for a coordinator who acts for none
 * @param roleAt the actor to which the person is tied
 * @param recused whether the person or the party decided on recusal
 */
record Declaration(UUID id, PersonId person, @Nullable PartyId party, Subject matter, ActorId roleAt, boolean recused, String reason) {

	Declaration {
		reason = reason.strip();
	}
}
