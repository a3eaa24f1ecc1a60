package no.samskaping.overview;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OverviewPageTest {

	@ParameterizedTest
	@CsvSource({ "00:00,night", "04:59,night", "05:00,morning", "09:59,morning", "10:00,day", "17:59,day", "18:00,evening", "23:59,evening" })
	void whoever_comes_is_greeted_by_the_hour_and_after_midnight_without_one(LocalTime now, String hour) {
		assertThat(OverviewPage.hour(now)).isEqualTo(hour);
	}
}
