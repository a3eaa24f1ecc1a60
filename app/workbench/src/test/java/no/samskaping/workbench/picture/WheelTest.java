package no.samskaping.workbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.picture.Wheel.Point;

class WheelTest {

	private static final Text WORD = Text.verbatim("word");

	@Test
	void startsInJanuaryAtTheTopAndTurnsClockwise() {
		var placed = wheel(LocalDate.of(2026, 1, 1), spot(10, 1, false), spot(1, 1, false), spot(4, 1, false)).placed();

		assertThat(placed).extracting(Wheel.Placed::at).containsExactly(new Point(280, 101), new Point(459, 280), new Point(101, 280));
	}

	@Test
	void putsAnOuterSpotOnTheOuterRing() {
		assertThat(wheel(LocalDate.of(2026, 1, 1), spot(7, 1, true)).placed().getFirst().at()).isEqualTo(new Point(280, 506));
	}

	@Test
	void tintsWhatHasPassed() {
		assertThat(wheel(LocalDate.of(2026, 7, 1)).passed()).isEqualTo(180);
		assertThat(wheel(LocalDate.of(2027, 1, 1)).passed()).isEqualTo(360);
		assertThat(wheel(LocalDate.of(2025, 12, 31)).passed()).isZero();
	}

	@Test
	void pointsAtTodayOnlyInItsOwnYear() {
		assertThat(wheel(LocalDate.of(2026, 11, 12)).isPresent()).isTrue();
		assertThat(wheel(LocalDate.of(2026, 11, 12)).months()).filteredOn(Wheel.Month::now).extracting(Wheel.Month::number).containsExactly(11);
		assertThat(wheel(LocalDate.of(2027, 11, 12)).months()).noneMatch(Wheel.Month::now);
	}

	private static Wheel wheel(LocalDate today, Spot... spots) {
		return new Wheel(2026, WORD, WORD, today, List.of(spots), false, false);
	}

	private static Spot spot(int month, int day, boolean outer) {
		return new Spot(LocalDate.of(2026, month, day), outer, Spot.State.HELD, WORD, null);
	}
}
