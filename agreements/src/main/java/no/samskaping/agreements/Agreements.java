package no.samskaping.agreements;

import java.util.Map;
import java.util.Set;

import no.samskaping.initiatives.InitiativeId;

/** Looks up agreements. */
public interface Agreements {

	/** Those with these ids. */
	Map<AgreementId, AgreementCard> of(Set<AgreementId> ids);

	/** The latest agreement of each of these initiatives. */
	Map<InitiativeId, AgreementCard> ofInitiatives(Set<InitiativeId> initiatives);
}
