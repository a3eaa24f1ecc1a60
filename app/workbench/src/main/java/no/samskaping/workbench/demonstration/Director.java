package no.samskaping.workbench.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Lets what all scenes tell happen in the order of time, under a clock that shows that time.
 * Before the next thing happens, every listener has heard what the one before it published.
 */
public interface Director {

	/** The real day, in Europe/Oslo. */
	LocalDate today();

	/** Lets something happen on that day at that time (Europe/Oslo); what happens may tell of more to come. */
	void at(LocalDate day, LocalTime time, Runnable happens);
}
