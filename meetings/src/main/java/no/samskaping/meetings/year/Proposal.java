package no.samskaping.meetings.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A day that is proposed for a month's meeting or a quarter's workshop (forslag). M3: around holidays and July, never forced.
 *
 * @param slot the month or the quarter for which it counts
 */
public record Proposal(Happening.Kind kind, int slot, LocalDateTime startsAt) {

	private static final LocalTime MORNING = LocalTime.of(9, 0);
	private static final LocalTime EVENING = LocalTime.of(18, 0);

	/** Twelve meetings, each third Tuesday at nine, and four workshops, the first Thursday of each quarter's last month at six. */
	public static List<Proposal> forYear(int year, Predicate<LocalDate> isHoliday) {
		var proposals = new ArrayList<Proposal>();
		for (var month : Month.values()) {
			proposals.add(new Proposal(Happening.Kind.MEETING, month.getValue(), free(meetingDay(year, month), isHoliday).atTime(MORNING)));
		}
		for (var quarter = 1; quarter <= 4; quarter++) {
			var day = LocalDate.of(year, quarter * 3, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
			proposals.add(new Proposal(Happening.Kind.WORKSHOP, quarter, free(day, isHoliday).atTime(EVENING)));
		}
		return proposals;
	}

	/** The same, or if its day is behind already the first free day at the same hour from that day on. */
	Proposal from(LocalDate earliest, LocalDate today, Predicate<LocalDate> isHoliday) {
		return startsAt.toLocalDate().isBefore(today) ? new Proposal(kind, slot, free(earliest, isHoliday).atTime(startsAt.toLocalTime())) : this;
	}

	/** July's meeting is proposed for the last Tuesday of June, before people leave. */
	private static LocalDate meetingDay(int year, Month month) {
		return month == Month.JULY
				? LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.TUESDAY))
				: LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
	}

	private static LocalDate free(LocalDate day, Predicate<LocalDate> isHoliday) {
		var free = day;
		while (isHoliday.test(free) || free.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
			free = free.plusDays(1);
		}
		return free;
	}
}
