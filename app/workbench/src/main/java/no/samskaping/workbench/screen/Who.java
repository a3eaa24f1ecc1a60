package no.samskaping.workbench.screen;

import java.util.List;
import java.util.UUID;

import no.samskaping.workbench.Text;

/**
 * Who is signed in and for whom they act (Handler for …).
 *
 * @param name the person's name
 * @param initials two letters
 * @param actingFor the chosen capacity, in words
 * @param capacities all that may be chosen among
 */
public record Who(String name, String initials, Text actingFor, List<Capacity> capacities) {

	/** A role that this person may act in (handler for). */
	public record Capacity(UUID id, Text label, boolean chosen) {}
}
