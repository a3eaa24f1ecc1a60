package no.samskaping.workbench.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import no.samskaping.workbench.Text;

/**
 * How long a module keeps one kind of what does not stay for ever (lagringstid); a bean of the module. What no such bean tells of is never
 * deleted by age.
 */
public interface Retention {

	/** A short word for the kind, lower case letters; the setting {@code samskaping.retention.periods.<kind>} gives another period. */
	String kind();

	/** What is kept, in words. */
	Text what();

	/** Why so long, in words. */
	Text why();

	/** For how long after its time, unless the setting says otherwise; nothing if it goes as soon as its time is over. */
	Duration period();

	/** The time of the oldest that there is: the moment from which the period counts. */
	Optional<Instant> oldest();

	/**
	 * Deletes what had its time before a moment, in a transaction that is there.
	 *
	 * @param most how many at once
	 * @return how many
	 */
	int delete(Instant before, int most);
}
