package no.samskaping.meetings.meeting;

import static no.samskaping.meetings.Given.NINE;
import static no.samskaping.meetings.Given.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.test.util.ReflectionTestUtils;

import no.samskaping.meetings.Given;
import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingHeld;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.MeetingScheduled;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

class MeetingTest {

	private final Meeting meeting = Meeting.plan(MeetingId.next(), new Slot(2026, 11, 1), TUESDAY, ZoneId.of("Europe/Oslo"), " Herredshuset ",
			NINE.minus(Duration.ofDays(30)));

	@Test
	void a_planned_meeting_tells_that_it_is_planned_and_keeps_its_local_time_M2() {
		assertThat(events()).singleElement().isInstanceOf(MeetingScheduled.class);
		assertThat(meeting.start().toInstant()).isEqualTo(NINE);
		assertThat(meeting.place()).isEqualTo("Herredshuset");
		assertThat(meeting.slot()).hasToString("11/2026");
	}

	@Test
	void a_meeting_that_is_moved_tells_the_new_time_M3() {
		assertThat(meeting.isAt(TUESDAY, "Herredshuset ")).isTrue();
		assertThat(meeting.isAt(TUESDAY, "Rådhuset")).isFalse();
		meeting.move(TUESDAY.plusDays(1), "Herredshuset", NINE);

		assertThat(events()).hasSize(2);
		assertThat(meeting.startsAt()).isEqualTo(TUESDAY.plusDays(1));
	}

	@Test
	@Proves({ "M2.5", "M3.2" })
	void a_meeting_is_cancelled_only_with_a_reason_M3() {
		assertThatThrownBy(() -> meeting.cancel("  ")).isInstanceOf(Refused.class).hasMessageContaining("M3");
		meeting.cancel("Fellesferie");

		assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
		assertThatThrownBy(() -> meeting.open(all(), null, NINE)).isInstanceOf(Refused.class).hasMessageContaining("AHEAD");
	}

	@Test
	@Proves({ "M2.4", "M2.5" })
	void a_meeting_is_not_opened_before_its_day_M2() {
		assertThatThrownBy(() -> meeting.open(all(), null, NINE.minus(Duration.ofDays(1)))).isInstanceOf(Refused.class)
				.hasMessageContaining("DAY_REACHED");
		meeting.open(all(), null, NINE);

		assertThat(meeting.state()).isEqualTo(MeetingState.RUNNING);
	}

	@Test
	@Proves({ "M2.2", "M7.5" })
	void two_sectors_are_no_quorum_and_three_are_M2() {
		meeting.open(attending(Sector.BUSINESS, Sector.PUBLIC), null, NINE);
		assertThat(meeting.isQuorate()).isFalse();

		meeting.attended(all(), null);
		assertThat(meeting.isQuorate()).isTrue();
	}

	@Test
	void who_was_appointed_for_a_single_matter_represents_the_sector_there_and_makes_no_quorum_elsewhere_M2_P5() {
		var matter = Given.INITIATIVE.subject();
		var attending = attending(Sector.BUSINESS, Sector.PUBLIC);
		attending.add(new Attendee(Given.representative(Sector.VOLUNTARY), Given.party(Sector.VOLUNTARY), Sector.VOLUNTARY,
				new MandateId(UUID.randomUUID()), true, matter));
		meeting.open(attending, null, NINE);

		assertThat(meeting.isQuorate()).isFalse();
		assertThat(meeting.isQuorateOn(Set.of(matter))).isTrue();
		assertThat(meeting.isQuorateOn(Set.of(MatterId.next().subject()))).isFalse();
	}

	@Test
	@Proves("M7.5")
	void the_held_meeting_tells_whether_it_was_quorate_M2() {
		meeting.open(attending(Sector.BUSINESS), null, NINE);
		meeting.end(NINE.plus(Duration.ofHours(2)));

		assertThat(events()).last().isInstanceOfSatisfying(MeetingHeld.class, held -> assertThat(held.quorate()).isFalse());
		assertThatThrownBy(() -> meeting.end(NINE)).isInstanceOf(Refused.class);
	}

	@Test
	void the_notice_is_due_as_many_days_before_as_the_charter_says_P10() {
		assertThat(meeting.noticeDue(7)).isEqualTo(TUESDAY.toLocalDate().minusDays(7));
	}

	@Test
	@Proves({ "M4.2", "M4.3", "M4.4" })
	void after_the_notice_matters_come_onto_it_by_hand_only_M4() {
		assertThat(meeting.takesWhatComesUp()).isTrue();
		meeting.call(NINE);

		assertThat(meeting.state()).isEqualTo(MeetingState.CALLED);
		assertThat(meeting.takesWhatComesUp()).isFalse();
		assertThat(meeting.takesMatters()).isTrue();
	}

	@Test
	@Proves("M4.4")
	void a_meeting_that_is_over_takes_no_matters_either_M4() {
		meeting.open(all(), null, NINE);
		assertThat(meeting.takesMatters()).isTrue();
		meeting.end(NINE.plus(Duration.ofHours(2)));

		assertThat(meeting.takesMatters()).isFalse();
	}

	@Test
	@Proves("M4.3")
	void a_meeting_that_is_cancelled_is_not_called_M4() {
		meeting.cancel("Fellesferie");

		assertThatThrownBy(() -> meeting.call(NINE)).isInstanceOf(Refused.class).hasMessageContaining("M4");
	}

	private static Set<Attendee> all() {
		return attending(Sector.values());
	}

	private static Set<Attendee> attending(Sector... sectors) {
		var attending = new HashSet<Attendee>();
		for (var sector : sectors) {
			attending.add(new Attendee(Given.representative(sector), Given.party(sector), sector, new MandateId(UUID.randomUUID()), false, null));
		}
		return attending;
	}

	private Collection<?> events() {
		return (Collection<?>) ReflectionTestUtils.invokeMethod((AbstractAggregateRoot<?>) meeting, "domainEvents");
	}
}
