package no.samskaping.partnership.calendar;

import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NorwegianWorkingDaysTest {

	private final NorwegianWorkingDays days = new NorwegianWorkingDays();

	@Test
	void ten_working_days_pass_over_weekends_and_easter_P10() {
		assertThat(days.after(LocalDate.of(2026, 3, 27), 3)).isEqualTo(LocalDate.of(2026, 4, 1));
		assertThat(days.after(LocalDate.of(2026, 3, 27), 4)).isEqualTo(LocalDate.of(2026, 4, 7));
		assertThat(days.after(LocalDate.of(2026, 11, 6), 10)).isEqualTo(LocalDate.of(2026, 11, 20));
	}

	@Test
	void no_working_days_stay_where_they_are() {
		assertThat(days.after(LocalDate.of(2026, 11, 8), 0)).isEqualTo(LocalDate.of(2026, 11, 8));
	}

	@Test
	void the_national_day_is_no_working_day() {
		assertThat(days.after(LocalDate.of(2027, 5, 14), 1)).isEqualTo(LocalDate.of(2027, 5, 18));
	}

	@Test
	void every_holiday_of_ten_years_has_a_name_of_our_own() {
		var messages = ResourceBundle.getBundle("messages.partnership.messages", Locale.of("nb"));
		for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2036; day = day.plusDays(1)) {
			days.holiday(day).ifPresent(text -> assertThat(messages.containsKey(text.key())).as(text.key()).isTrue());
		}
		assertThat(days.holiday(LocalDate.of(2026, 5, 17))).hasValueSatisfying(text -> assertThat(text.key()).isEqualTo("partnership.holiday.constitution-day"));
		assertThat(days.holiday(LocalDate.of(2026, 11, 9))).isEmpty();
	}
}
