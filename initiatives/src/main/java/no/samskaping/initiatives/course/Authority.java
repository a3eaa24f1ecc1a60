package no.samskaping.initiatives.course;

import java.util.List;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/** Who may do something with an initiative (hvem som kan). P2, P7, I5, I10. */
public enum Authority {

	/** Whoever works on the platform. */
	WORKS,

	/** The gateway's own representative: what is answered binds that party. */
	GATEWAY,

	/** Whoever works for the gateway. */
	GATEWAY_STAFF,

	/** The initiator, or whoever works on the platform and records it on behalf of the initiator. */
	INITIATOR;

	/** Whether it covers this one, in that initiative. */
	public boolean covers(Acting acting, Course course, List<ActorId> initiators, Subject initiative) {
		var gateway = course.gateway();
		return switch (this) {
			case WORKS -> acting.worksOnThePlatform();
			case GATEWAY -> gateway != null && acting.binds(gateway.party(), initiative);
			case GATEWAY_STAFF -> gateway != null && acting.worksOnThePlatform() && gateway.party().equals(acting.party());
			case INITIATOR -> acting.worksOnThePlatform() || acting instanceof Acting.Participant participant
					&& initiators.contains(participant.actor()) && (participant.only() == null || participant.only().equals(initiative));
		};
	}

	/** Denies everybody else. */
	public void require(Acting acting, Course course, List<ActorId> initiators, Subject initiative) {
		if (!covers(acting, course, initiators, initiative)) {
			throw new Denied(Text.of("initiatives.denied." + name()));
		}
	}
}
