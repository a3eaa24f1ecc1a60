package no.samskaping.initiatives;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Subject;

/** Registers initiatives from elsewhere. M5, I11. */
public interface Registration {

	/**
	 * Registers an initiative out of an idea; with an id that is known already it changes nothing.
	 *
	 * @param id made by the caller for this idea, once
	 * @param initiator whoever raised it, or the platform party that takes it up (fra verkstedet)
	 * @param contact who is asked about it; null for a platform party
	 * @param source the idea, for the link back
	 */
	void register(InitiativeId id, String title, @Nullable String description, ActorId initiator, @Nullable PersonId contact,
			Subject source, Acting by, Instant at);
}
