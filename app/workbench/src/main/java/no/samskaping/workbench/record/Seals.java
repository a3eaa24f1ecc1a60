package no.samskaping.workbench.record;

import java.util.Optional;

/**
 * Keeps secrets unreadable in the database that the platform must read again (forsegling); what it need not read again is kept as a hash.
 * The key is that of the settings, else the one beside the embedded database; a database that is set, and no key, can keep no secret.
 */
public interface Seals {

	/** Whether there is a key. */
	boolean haveAKey();

	/** The secret as it may be kept; empty without a key. */
	Optional<byte[]> sealed(byte[] secret);

	/** The secret; empty if it was sealed with another key. */
	Optional<byte[]> opened(byte[] sealed);
}
