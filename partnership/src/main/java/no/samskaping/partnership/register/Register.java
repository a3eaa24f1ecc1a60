package no.samskaping.partnership.register;

import org.jspecify.annotations.Nullable;

/** Looks up legal entities in the public register (oppslag i Enhetsregisteret). P6. */
public interface Register {

	/** Whether there is one to ask: the municipality configures its address. */
	boolean isThere();

	/** What it says of that number, within a few seconds; that it cannot be asked is an answer too. */
	Outcome ask(String organisationNumber);

	/** What came of it. */
	sealed interface Outcome {

		/**
		 * It is there.
		 *
		 * @param name as the register writes it
		 * @param form its form of organisation (organisasjonsform): AS, FLI, KOMM …
		 * @param address of its business, if it has one
		 */
		record Found(String name, String form, @Nullable String address, Condition condition) implements Outcome {}

		/** Nothing is registered under that number. */
		record NotFound() implements Outcome {}

		/** It was there, and was taken out of the register. */
		record Gone() implements Outcome {}

		/** The register does not answer, or not in a way that can be read. */
		record Unavailable() implements Outcome {}
	}
}
