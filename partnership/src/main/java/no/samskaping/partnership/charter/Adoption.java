package no.samskaping.partnership.charter;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.Sector;

/**
 * Under which circumstances a version of the charter is put into force (vedta). P4.
 *
 * @param sectors the sectors that its parties represent
 * @param previousFrom the first day of the latest adopted version; null for the first
 * @param today the day on which it is put into force
 */
record Adoption(Set<Sector> sectors, @Nullable LocalDate previousFrom, LocalDate today) {

	Adoption {
		sectors = Set.copyOf(sectors);
	}
}
