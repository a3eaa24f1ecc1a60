package no.samskaping.partnership.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import no.samskaping.partnership.WorkingDays;
import no.samskaping.workbench.Text;

/** Counts with Norway's public holidays; their names are messages of our own. */
@Component
class NorwegianWorkingDays implements WorkingDays {

	private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(Locale.of("nb", "NO")));

	@Override
	public LocalDate after(LocalDate day, int workingDays) {
		var reached = day;
		for (var left = workingDays; left > 0;) {
			reached = reached.plusDays(1);
			if (isWorkingDay(reached)) {
				left--;
			}
		}
		return reached;
	}

	@Override
	public Optional<Text> holiday(LocalDate day) {
		return holidays.getHolidays(day, day).stream().map(Holiday::getPropertiesKey).sorted().findFirst()
				.map(key -> Text.of("partnership.holiday." + key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).replace('_', '-')));
	}

	private boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && holidays.getHolidays(day, day).isEmpty();
	}
}
