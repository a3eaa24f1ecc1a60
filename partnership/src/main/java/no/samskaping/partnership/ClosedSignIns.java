package no.samskaping.partnership;

import java.util.Set;

/** Tells which people's sign-ins were closed (stengt); of the application that keeps the credentials. P2. */
public interface ClosedSignIns {

	/** Those of these people whom their sign-in lets in no more. */
	Set<PersonId> among(Set<PersonId> people);
}
