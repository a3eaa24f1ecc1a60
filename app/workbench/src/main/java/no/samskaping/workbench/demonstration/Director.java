package no.samskaping.workbench.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;

/** Tells a scene when it happens, and waits until what it caused elsewhere has happened too. */
public interface Director {

	/** The real day, in Europe/Oslo. */
	LocalDate today();

	/** From now on the platform's clock shows that day and time (Europe/Oslo). */
	void at(LocalDate day, LocalTime time);

	/** Waits until every listener has heard what was published. */
	void settle();
}
