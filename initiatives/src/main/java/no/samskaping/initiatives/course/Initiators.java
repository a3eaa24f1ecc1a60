package no.samskaping.initiatives.course;

import java.util.Set;

import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Subject;

/**
 * The equal initiators (initiativtakere). I2.
 *
 * @param outside those who are not platform parties: what they say may be recorded on their behalf (P2)
 * @param parties the platform parties: only their own representatives speak for them
 */
public record Initiators(Set<ActorId> outside, Set<PartyId> parties) {

	public Initiators {
		outside = Set.copyOf(outside);
		parties = Set.copyOf(parties);
	}

	/** Whether this one is an initiator, or speaks for one within a mandate. */
	boolean include(Acting acting, Subject initiative) {
		return acting instanceof Acting.Participant participant && outside.stream().anyMatch(participant::isFor)
				&& LinkPurpose.INITIATIVE.isOpenTo(participant, initiative) || includePartyOf(acting, initiative);
	}

	/** Whether this one speaks for a platform party that initiates it. */
	boolean includePartyOf(Acting acting, Subject initiative) {
		return parties.stream().anyMatch(party -> acting.binds(party, initiative));
	}
}
