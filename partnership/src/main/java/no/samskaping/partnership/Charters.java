package no.samskaping.partnership;

import java.time.LocalDate;
import java.util.Optional;

/** Looks up the adopted platform. P4. */
public interface Charters {

	/** The one in force on a day (Europe/Oslo). */
	Optional<AdoptedCharter> on(LocalDate day);

	/**
	 * The one in force today.
	 *
	 * @throws IllegalStateException before the set-up, when no page but the set-up can be reached
	 */
	AdoptedCharter current();

	/** A certain version. */
	AdoptedCharter version(int version);
}
