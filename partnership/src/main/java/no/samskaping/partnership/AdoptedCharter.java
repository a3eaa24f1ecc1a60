package no.samskaping.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Kroner;

/**
 * The adopted platform (vedtatt plattform) in one version. P4, P10.
 *
 * @param version 1, 2 …
 * @param municipality whose platform it is
 * @param threshold below it an initiative is small, at or above it formalised (terskelbeløp, I3)
 * @param counts what counts towards the threshold, in a sentence
 * @param challenges the main challenges, in the order in which they are shown
 * @param goals the goals that small initiatives contribute to (I7)
 * @param cadenceStart from when meetings are expected
 * @param rhythm how often they are (M1, M2)
 */
public record AdoptedCharter(int version, LocalDate validFrom, String municipality, Kroner threshold, String counts,
		List<Challenge> challenges, List<Goal> goals, Deadlines deadlines, LocalDate cadenceStart, Rhythm rhythm) {

	/** One with a meeting each month and a workshop each quarter. */
	public AdoptedCharter(int version, LocalDate validFrom, String municipality, Kroner threshold, String counts, List<Challenge> challenges,
			List<Goal> goals, Deadlines deadlines, LocalDate cadenceStart) {
		this(version, validFrom, municipality, threshold, counts, challenges, goals, deadlines, cadenceStart, Rhythm.USUAL);
	}

	/** Whether an estimate makes an initiative formalised: at the threshold or above. I3. */
	public boolean formalises(Kroner estimate) {
		return !estimate.isLessThan(threshold);
	}

	/**
	 * A main challenge (hovedutfordring).
	 *
	 * @param code a short word that stays: climate, exclusion, demography in the ready charter
	 * @param text what the adopted platform says of it
	 * @param icon a name from the icon sprite
	 * @param tone 1, 2 or 3: the colour of its tile
	 */
	public record Challenge(String code, String name, String text, String icon, int tone) {}

	/** A goal of a dated source (mål); after its last day it cannot be newly chosen. I7. */
	public record Goal(UUID id, String source, String text, @Nullable LocalDate until) {}

	/** The deadlines of P10: days, or working days where it says so. */
	public record Deadlines(int noticeDays, int gatewayWorkingDays, int minutesWorkingDays, int mandateWarningDays,
			int agreementEndDays) {}

	/**
	 * How often the three sectors meet (møterytme): so many times a year, each time at the end of an equal part of it. M1, M2.
	 *
	 * @param meetingsPerYear 12 for one each month, 6 for one every other month …
	 * @param workshopsPerYear 4 for one each quarter, 2 for one each half year, 1
	 */
	public record Rhythm(int meetingsPerYear, int workshopsPerYear) {

		/** One meeting each month, one workshop each quarter. */
		public static final Rhythm USUAL = new Rhythm(12, 4);

		/** Whether a discussion meeting is expected in that month. */
		public boolean expectsMeeting(int month) {
			return month % (12 / meetingsPerYear) == 0;
		}

		/** Whether a workshop is expected in that quarter. */
		public boolean expectsWorkshop(int quarter) {
			return quarter % (4 / workshopsPerYear) == 0;
		}
	}
}
