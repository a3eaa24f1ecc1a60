package no.samskaping.partnership.charter;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.Sector;

/**
 * Under which circumstances a version of the charter is put into force (vedta). P4.
 *
 * @param sectors the sectors that its parties represent
 * @param gateways the sectors of those that are gateways
 * @param previousFrom the first day of the latest adopted version; null for the first
 * @param today the day on which it is put into force
 */
record Adoption(Set<Sector> sectors, Set<Sector> gateways, @Nullable LocalDate previousFrom, LocalDate today) {

	/** The first day that can have to do with a platform. */
	static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private static final int YEARS_AHEAD = 10;

	Adoption {
		sectors = Set.copyOf(sectors);
		gateways = Set.copyOf(gateways);
	}

	/** Whether a day can have to do with this platform: one outside was mistyped, and a year's meetings would be missing at once. */
	boolean isNear(LocalDate day) {
		return !day.isBefore(EARLIEST) && !day.isAfter(today.plusYears(YEARS_AHEAD));
	}
}
