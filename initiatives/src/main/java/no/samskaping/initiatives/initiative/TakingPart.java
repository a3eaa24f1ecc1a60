package no.samskaping.initiatives.initiative;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;

/** Who takes part in an initiative (deltar). P2. */
public interface TakingPart {

	/** Whether this one is among those who take part in it now. */
	boolean isBy(Acting acting, InitiativeId initiative);
}
