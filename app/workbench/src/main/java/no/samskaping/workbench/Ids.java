package no.samskaping.workbench;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** Identities that sort by the time at which they were made (UUIDv7), so that an index grows at its end. */
public final class Ids {

	private Ids() {}

	/** A new identity. */
	public static UUID next() {
		return UuidCreator.getTimeOrderedEpochPlus1();
	}
}
