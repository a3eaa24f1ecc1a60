package no.samskaping.partnership;

import java.time.Instant;
import java.util.Optional;

/** Joins a sign-in to a person (pålogging); the application that keeps the credentials calls it. */
public interface SignIns {

	/** The person behind a sign-in. */
	Optional<PersonId> personOf(String issuer, String subject);

	/** Joins them; a second time changes nothing. */
	void join(PersonId person, String issuer, String subject, Instant at);

	/** Whether anybody administers the platform yet. */
	boolean hasAdministrator();

	/** Makes the first administrator and coordinator, once, while there is none. P2. */
	PersonId firstAdministrator(String name, String mail, String issuer, String subject, Instant at);
}
