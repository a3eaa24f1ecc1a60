package no.samskaping.partnership;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Joins a sign-in to a person (pålogging); the application that keeps the credentials calls it. */
public interface SignIns {

	/** The person behind a sign-in. */
	Optional<PersonId> personOf(String issuer, String subject);

	/** Those of these people who come in where a sign-in is asked for: they have one that is not closed, or are invited to make one. P2. */
	Set<PersonId> letIn(Set<PersonId> people);

	/** Joins them; a second time changes nothing. */
	void join(PersonId person, String issuer, String subject, Instant at);

	/** Whether anybody administers the platform yet. */
	boolean hasAdministrator();

	/** Makes the first administrator and coordinator, once, while there is none. P2. */
	PersonId firstAdministrator(String name, String mail, String issuer, String subject, Instant at);
}
