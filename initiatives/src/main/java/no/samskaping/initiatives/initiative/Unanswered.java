package no.samskaping.initiatives.initiative;

import no.samskaping.initiatives.InitiativeId;

/** How many participants of a project have not answered its evaluation. I10. */
public interface Unanswered {

	/** That many. */
	int of(InitiativeId initiative);
}
