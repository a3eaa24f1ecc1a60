package no.samskaping.partnership;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;

/** Looks up people; names are asked for when shown and never copied into another context. */
public interface People {

	/** The names of these people; one that was erased is called so. */
	Map<PersonId, String> names(Set<PersonId> people);

	/** How somebody is reached: restricted to those who work on the platform, be it with one matter only, and to the person. Who reads it is logged. P7. */
	Optional<Reach> reachOf(PersonId person, Acting by);

	/** The e-mail address to which the platform may write on its own behalf, if there is one. */
	Optional<String> mailbox(PersonId person);

	/** The e-mail addresses of many, by one look-up; who has none is left out. */
	Map<PersonId, String> mailboxes(Set<PersonId> people);

	/**
	 * Registers somebody who is a contact and no more; with an id that is known already it changes nothing.
	 *
	 * @param reach a telephone number or an e-mail address
	 * @throws Refused if it is neither
	 */
	void register(PersonId id, String name, String reach, Acting by, Instant at);

	/** How somebody is reached (kontaktopplysninger). */
	record Reach(String name, @Nullable String mail, @Nullable String telephone) {}
}
