package no.samskaping.meetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.partnership.AdoptedCharter.Rhythm;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

class YearTest {

	private static final LocalDate START = LocalDate.of(2026, 3, 1);
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Test
	void a_year_is_proposed_with_twelve_meetings_and_four_workshops_M1_M2() {
		var proposals = Proposal.forYear(2027, day -> false);

		assertThat(proposals).filteredOn(one -> one.kind() == Happening.Kind.MEETING).hasSize(12)
				.first().satisfies(first -> assertThat(first.startsAt()).isEqualTo(LocalDateTime.of(2027, 1, 19, 9, 0)));
		assertThat(proposals).filteredOn(one -> one.kind() == Happening.Kind.WORKSHOP).hasSize(4);
	}

	@Test
	void nothing_is_proposed_in_July_and_July_s_meeting_comes_before_people_leave_M3() {
		var proposals = Proposal.forYear(2027, day -> false);

		assertThat(proposals).noneMatch(one -> one.startsAt().getMonth() == Month.JULY);
		assertThat(proposals).filteredOn(one -> one.kind() == Happening.Kind.MEETING && one.slot() == 7).singleElement()
				.satisfies(july -> assertThat(july.startsAt().toLocalDate()).isEqualTo(LocalDate.of(2027, 6, 29)));
	}

	@Test
	void a_holiday_is_proposed_around_M3() {
		var holiday = LocalDate.of(2027, 1, 19);

		assertThat(Proposal.forYear(2027, holiday::equals).getFirst().startsAt().toLocalDate()).isEqualTo(holiday.plusDays(1));
	}

	@Test
	void what_is_unplanned_when_its_usual_day_is_behind_is_proposed_ahead_M3() {
		var today = LocalDate.of(2027, 1, 20);
		var january = Proposal.forYear(2027, day -> false).getFirst();

		assertThat(january.from(today.plusDays(8), today, day -> false).startsAt()).isEqualTo(LocalDateTime.of(2027, 1, 28, 9, 0));
		assertThat(january.from(today.plusDays(8), today.minusDays(1), day -> false)).isEqualTo(january);
	}

	@Test
	void a_month_that_has_passed_without_a_meeting_is_missing_M3() {
		assertThat(month(6, null).status()).isEqualTo(Slot.Status.MISSING);
		assertThat(month(6, null).status().isGap()).isTrue();
	}

	@Test
	@Proves("M3.4")
	void a_reason_is_stated_for_a_gap_only_M3() {
		assertThatCode(() -> month(6, null).requireGap()).doesNotThrowAnyException();
		assertThatCode(() -> month(6, "Valg").requireGap()).doesNotThrowAnyException();

		assertThatThrownBy(() -> month(12, null).requireGap()).isInstanceOf(Refused.class).hasMessageContaining("gap.none");
		assertThatThrownBy(() -> month(6, null, happening(Happening.State.HELD, 6)).requireGap()).isInstanceOf(Refused.class);
	}

	@Test
	@Proves("M3.5")
	void the_reason_for_a_gap_is_written_M3() {
		assertThatCode(() -> Slot.requireReason("Valg")).doesNotThrowAnyException();
		assertThatThrownBy(() -> Slot.requireReason("  ")).isInstanceOf(Refused.class).hasMessageContaining("gap.reason");
	}

	@Test
	void a_stated_reason_closes_the_gap_M3() {
		assertThat(month(6, "Valg").status()).isEqualTo(Slot.Status.EXPLAINED);
	}

	@Test
	void a_meeting_that_was_held_closes_the_gap_M3() {
		assertThat(month(6, null, happening(Happening.State.HELD, 6)).status()).isEqualTo(Slot.Status.HELD);
	}

	@Test
	void a_meeting_whose_day_passed_without_being_held_is_overdue_M3() {
		assertThat(month(6, null, happening(Happening.State.CALLED, 6)).status()).isEqualTo(Slot.Status.OVERDUE);
	}

	@Test
	void a_new_meeting_ahead_closes_the_gap_of_one_that_was_not_held_M3() {
		assertThat(month(6, null, happening(Happening.State.PLANNED, 6), happening(Happening.State.PLANNED, 12)).status())
				.isEqualTo(Slot.Status.AHEAD);
	}

	@Test
	@Proves("M3.1")
	void what_was_not_held_on_its_day_is_overdue_the_day_after_M3() {
		var planned = happening(Happening.State.PLANNED, 6);

		assertThat(planned.isOverdue(planned.startsAt().toLocalDate())).isFalse();
		assertThat(planned.isOverdue(planned.startsAt().toLocalDate().plusDays(1))).isTrue();
		assertThat(happening(Happening.State.HELD, 6).isOverdue(TODAY)).isFalse();
	}

	@Test
	void a_cancellation_states_its_reason_M3() {
		assertThat(month(7, null, happening(Happening.State.CANCELLED, 7)).status()).isEqualTo(Slot.Status.EXPLAINED);
	}

	@Test
	@Proves("P9.2")
	void before_the_cadence_starts_nothing_is_expected_and_what_lies_ahead_is_only_unplanned_P9() {
		assertThat(month(2, null).status()).isEqualTo(Slot.Status.NOT_EXPECTED);
		assertThat(month(12, null).status()).isEqualTo(Slot.Status.UNPLANNED);
		assertThat(month(12, null).status().isGap()).isFalse();
	}

	@Test
	void the_meetings_of_a_year_are_counted_from_the_start_of_the_cadence_and_one_held_before_it_counts_P9() {
		var held = happening(Happening.State.HELD, 4);
		var earlier = happening(Happening.State.HELD, 1);

		assertThat(YearDrawing.held(year(held)).arguments()).containsExactly(1L, 10L);
		assertThat(YearDrawing.held(year(earlier, held)).arguments()).containsExactly(2L, 11L);
	}

	@Test
	void a_quarter_without_a_workshop_is_missing_when_it_is_over_M1() {
		assertThat(Slot.of(Happening.Kind.WORKSHOP, 2026, 3, List.of(), null, Rhythm.USUAL, START, TODAY).status()).isEqualTo(Slot.Status.MISSING);
		assertThat(Slot.of(Happening.Kind.WORKSHOP, 2026, 4, List.of(), null, Rhythm.USUAL, START, TODAY).status()).isEqualTo(Slot.Status.UNPLANNED);
	}

	@Test
	void as_often_as_the_charter_says_a_time_is_expected_and_one_held_between_two_counts_all_the_same_M1_M2() {
		var seldom = new Rhythm(6, 2);

		assertThat(Slot.of(Happening.Kind.MEETING, 2026, 5, List.of(), null, seldom, START, TODAY).status()).isEqualTo(Slot.Status.NOT_EXPECTED);
		assertThat(Slot.of(Happening.Kind.MEETING, 2026, 6, List.of(), null, seldom, START, TODAY).status()).isEqualTo(Slot.Status.MISSING);
		assertThat(Slot.of(Happening.Kind.MEETING, 2026, 5, List.of(happening(Happening.State.HELD, 5)), null, seldom, START, TODAY).status())
				.isEqualTo(Slot.Status.HELD);
		assertThat(Slot.of(Happening.Kind.WORKSHOP, 2026, 3, List.of(), null, seldom, START, TODAY).status()).isEqualTo(Slot.Status.NOT_EXPECTED);
		assertThat(Slot.of(Happening.Kind.WORKSHOP, 2026, 4, List.of(), null, seldom, START, TODAY).status()).isEqualTo(Slot.Status.UNPLANNED);
	}

	private static List<Slot> year(Happening... held) {
		return IntStream.rangeClosed(1, 12).mapToObj(number -> month(number, null, Arrays.stream(held).filter(one -> one.slot() == number)
				.toArray(Happening[]::new))).toList();
	}

	private static Slot month(int number, @Nullable String reason, Happening... happenings) {
		return Slot.of(Happening.Kind.MEETING, 2026, number, List.of(happenings), reason, Rhythm.USUAL, START, TODAY);
	}

	private static Happening happening(Happening.State state, int month) {
		return new Happening(Happening.Kind.MEETING, UUID.randomUUID(), 2026, month, LocalDateTime.of(2026, month, 16, 9, 0), "", state,
				Text.verbatim("Møte"), null);
	}
}
