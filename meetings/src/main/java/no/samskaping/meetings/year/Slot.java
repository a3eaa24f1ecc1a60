package no.samskaping.meetings.year;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.AdoptedCharter.Rhythm;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * A month that should have a meeting, or a quarter that should have a workshop (plass i årshjulet). M1, M2, M3.
 *
 * @param statedReason why there was none
 */
public record Slot(Happening.Kind kind, int year, int number, Status status, List<Happening> happenings, @Nullable String statedReason) {

	private static final int SOON = 60;

	/** How the cadence stands there. */
	public enum Status {

		/** Nothing is expected: it lies before the cadence's start, or between two times of its rhythm. P9, M1, M2. */
		NOT_EXPECTED,

		/** Holdt. */
		HELD,

		/** Planlagt, innkalt or running. */
		AHEAD,

		/** Its day has passed, and it was neither held nor cancelled. */
		OVERDUE,

		/** Closed by a stated reason. */
		EXPLAINED,

		/** The time has passed without any. */
		MISSING,

		/** Nothing is planned yet, and there is still time. */
		UNPLANNED;

		/** Whether somebody must act. */
		public boolean isGap() {
			return this == OVERDUE || this == MISSING;
		}
	}

	/** Whether nothing is planned though its time is near. M3. */
	public boolean isSoon(LocalDate today) {
		return status == Status.UNPLANNED && !lastDay().isAfter(today.plusDays(SOON));
	}

	/** The last day of its month or quarter. */
	public LocalDate lastDay() {
		return kind.lastDay(year, number);
	}

	/** Its name where the year is known. */
	public Text name() {
		return Text.of("meetings.slot." + kind, kind.period(number));
	}

	/** How a slot stands, from what happens in it. */
	static Slot of(Happening.Kind kind, int year, int number, List<Happening> happenings, @Nullable String statedReason,
			Rhythm rhythm, LocalDate cadenceStart, LocalDate today) {
		var lastDay = kind.lastDay(year, number);
		var expected = kind.isIn(rhythm, number) && isExpected(lastDay, cadenceStart);
		return new Slot(kind, year, number, status(lastDay, happenings, statedReason, expected, today), happenings, statedReason);
	}

	/** Requires that somebody must act here, or that a reason is stated already. M3. */
	@Decides("M3.4")
	void requireGap() {
		if (statedReason == null && !status.isGap()) {
			throw Refused.because("M3", Text.of("meetings.rule.gap.none"));
		}
	}

	@Decides("M3.5")
	static void requireReason(String reason) {
		if (reason.isBlank()) {
			throw Refused.because("M3", "reason", Text.of("meetings.rule.gap.reason"));
		}
	}

	private static Status status(LocalDate lastDay, List<Happening> happenings, @Nullable String statedReason, boolean expected,
			LocalDate today) {
		if (happenings.stream().anyMatch(one -> one.state() == Happening.State.HELD)) {
			return Status.HELD;
		}
		if (happenings.stream().anyMatch(one -> one.state() != Happening.State.CANCELLED && !one.isOverdue(today))) {
			return Status.AHEAD;
		}
		if (statedReason != null || happenings.stream().anyMatch(one -> one.state() == Happening.State.CANCELLED)
				&& happenings.stream().noneMatch(one -> one.isOverdue(today))) {
			return Status.EXPLAINED;
		}
		if (!happenings.isEmpty()) {
			return Status.OVERDUE;
		}
		if (!expected) {
			return Status.NOT_EXPECTED;
		}
		return lastDay.isBefore(today) ? Status.MISSING : Status.UNPLANNED;
	}

	/** Whether the cadence had started before the month or quarter was over. P9. */
	@Decides("P9.2")
	private static boolean isExpected(LocalDate lastDay, LocalDate cadenceStart) {
		return !lastDay.isBefore(cadenceStart);
	}
}
