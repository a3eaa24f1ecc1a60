package no.samskaping.initiatives.course;

import java.time.LocalDate;

import no.samskaping.initiatives.Scale;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** Who may do something with an initiative (hvem som kan). P2, P7, I5, I10. */
public enum Authority {

	/** Whoever works on the platform. */
	WORKS,

	/** The gateway's own representative: what is answered binds that party. */
	GATEWAY,

	/** Whoever works for the gateway. */
	GATEWAY_STAFF,

	/** The initiator, or whoever works on the platform and records it on behalf of one outside, with the source. */
	INITIATOR,

	/** For a silent small one whoever works on the platform; else the representative of a party that initiates it or follows it. */
	CLOSING;

	/** Whether it covers this one, in that initiative. */
	public boolean covers(Acting acting, Course course, Initiators initiators, Subject initiative) {
		var gateway = course.gateway();
		return switch (this) {
			case WORKS -> works(acting, initiative);
			case GATEWAY -> gateway != null && acting.binds(gateway.party(), initiative);
			case GATEWAY_STAFF -> gateway != null && works(acting, initiative) && gateway.party().equals(acting.party());
			case INITIATOR -> initiators.include(acting, initiative) || !initiators.outside().isEmpty() && works(acting, initiative);
			case CLOSING -> course.scale() == Scale.SMALL ? works(acting, initiative) : initiators.includePartyOf(acting, initiative)
					|| gateway != null && gateway.tookOn() && acting.binds(gateway.party(), initiative);
		};
	}

	/** Denies everybody else. */
	public void require(Acting acting, Course course, Initiators initiators, Subject initiative) {
		if (!covers(acting, course, initiators, initiative)) {
			throw new Denied(Text.of("initiatives.denied." + name()));
		}
	}

	/** Whether this one can only record what an initiator outside has said. P2. */
	public boolean isOnBehalf(Acting acting, Initiators initiators, Subject initiative) {
		return this == INITIATOR && !initiators.include(acting, initiative);
	}

	/** Whether this one works on the platform, also with that initiative: who was appointed for one matter does so there only. P2, P5. */
	public static boolean works(Acting acting, Subject initiative) {
		return acting.worksOn(initiative);
	}

	/** Whether a text about that initiative that was kept from the public may be read by this one on that day. P7. */
	@Decides("P7.8")
	public static boolean mayBeReadBy(Acting reader, Exemption exemption, Subject initiative, LocalDate today) {
		return works(reader, initiative) || !exemption.lastsOn(today);
	}

	/** Denies whoever does not work with it. */
	public static void requireWork(Acting acting, Subject initiative) {
		if (!works(acting, initiative)) {
			throw new Denied(Text.of("initiatives.denied." + WORKS));
		}
	}
}
