package no.samskaping.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import no.samskaping.partnership.AdoptedCharter.Challenge;

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

	/**
	 * Every challenge that a version up to the one in force today names, as the latest of them words it: what chose one keeps it when the
	 * next version does not name it any more. Those of the one in force come first, in its order. I6, P4.
	 */
	List<Challenge> everNamed();

	/** A certain version. */
	AdoptedCharter version(int version);
}
