package no.samskaping.meetings.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.meetings.Given;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.IdeaRaised;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.meeting.GivenMeeting;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

class WorkshopTest {

	private final Workshop workshop = Workshop.plan(WorkshopId.next(), 2026, 4, 1, Given.TUESDAY, ZoneId.of("Europe/Oslo"), "Kulturhuset", 2);

	@Test
	@Proves("M1.2")
	void people_register_until_it_starts_M1() {
		assertThat(workshop.takesRegistrations(Given.NINE.minusSeconds(1))).isTrue();
		assertThat(workshop.takesRegistrations(Given.NINE)).isFalse();
	}

	@Test
	@Proves("M1.3")
	void a_workshop_has_at_least_one_place_M1() {
		assertThatThrownBy(() -> Workshop.plan(WorkshopId.next(), 2026, 4, 1, Given.TUESDAY, ZoneId.of("Europe/Oslo"), "", 0))
				.isInstanceOf(Refused.class);
	}

	@Test
	@Proves({ "M1.3", "M1.4" })
	void it_is_held_on_its_day_at_the_earliest_M1() {
		assertThatThrownBy(() -> workshop.held(Given.NINE.minus(Duration.ofDays(1)))).isInstanceOf(Refused.class);
		workshop.held(Given.NINE);

		assertThat(workshop.state()).isEqualTo(WorkshopState.HELD);
	}

	@Test
	@Proves("M3.2")
	void it_is_cancelled_only_with_a_reason_and_then_takes_nothing_M3() {
		assertThatThrownBy(() -> workshop.cancel(" ")).isInstanceOf(Refused.class);
		workshop.cancel("Snøstorm");

		assertThat(workshop.takesIdeas(Given.TUESDAY.toLocalDate())).isFalse();
		assertThat(workshop.takesRegistrations(Given.NINE.minusSeconds(1))).isFalse();
	}

	@Test
	@Proves("M8.2")
	void it_is_evaluated_from_its_day_until_a_month_after_it_M8() {
		var day = Given.TUESDAY.toLocalDate();

		assertThat(workshop.takesEvaluations(day.minusDays(1))).isFalse();
		assertThat(workshop.takesEvaluations(day)).isTrue();
		assertThat(workshop.takesEvaluations(day.plusMonths(1))).isTrue();
		assertThat(workshop.takesEvaluations(day.plusMonths(1).plusDays(1))).isFalse();
	}

	@Test
	@Proves({ "M5.1", "M5.2", "M5.3" })
	void an_idea_needs_no_name_and_then_has_no_raiser_M5() {
		var idea = Idea.raise(IdeaId.next(), workshop.getId(), new Idea.Raised("Benker", null, " ", null), Given.NINE);

		assertThat(idea.hasRaiser()).isFalse();
		assertThat(GivenMeeting.eventsOf(idea)).singleElement().isInstanceOf(IdeaRaised.class);
	}

	@Test
	@Proves({ "M5.2", "M5.3" })
	void a_name_comes_with_a_telephone_number_or_an_address_M5() {
		for (var reach : List.of("", "  ", "nede ved elva", "kari@", "<kari@eksempel.no>")) {
			assertThatThrownBy(() -> Idea.raise(IdeaId.next(), workshop.getId(), new Idea.Raised("Benker", null, "Kari", reach), Given.NINE))
					.as(reach).isInstanceOf(Refused.class).hasMessageContaining("idea.reach");
		}
		assertThat(Idea.raise(IdeaId.next(), workshop.getId(), new Idea.Raised("Benker", null, "Kari", "99 99 99 99"), Given.NINE).hasRaiser())
				.isTrue();
	}

	@Test
	@Proves("M5.1")
	void an_idea_says_what_it_is_M5() {
		assertThatThrownBy(() -> Idea.raise(IdeaId.next(), workshop.getId(), new Idea.Raised(" ", null, null, null), Given.NINE))
				.isInstanceOf(Refused.class);
	}

	@Test
	@Proves({ "M5.4", "M5.5" })
	void an_idea_without_a_name_is_taken_up_by_a_party_and_one_with_a_name_becomes_its_raiser_s_M5() {
		var nameless = raised(null, null);
		assertThatCode(nameless::requireNameless).doesNotThrowAnyException();
		assertThatThrownBy(nameless::requireRaiser).isInstanceOf(Refused.class).hasMessageContaining("idea.nameless");

		var named = raised("Kari", "99 99 99 99");
		assertThatCode(named::requireRaiser).doesNotThrowAnyException();
		assertThatThrownBy(named::requireNameless).isInstanceOf(Refused.class).hasMessageContaining("idea.named");
	}

	@Test
	@Proves("M5.6")
	void ideas_are_taken_until_a_month_after_the_workshop_M5() {
		var day = Given.TUESDAY.toLocalDate();

		assertThat(workshop.takesIdeas(day.plusMonths(1))).isTrue();
		assertThat(workshop.takesIdeas(day.plusMonths(1).plusDays(1))).isFalse();
	}

	@Test
	void an_idea_becomes_an_initiative_once_M5() {
		var idea = Idea.raise(IdeaId.next(), workshop.getId(), new Idea.Raised("Benker", null, null, null), Given.NINE);
		idea.becameInitiative(Given.party(Sector.PUBLIC), Given.NINE);
		idea.becameInitiative(null, Given.NINE.plusSeconds(1));

		assertThat(idea.takenUpAt()).isEqualTo(Given.NINE);
		assertThat(idea.takenUpBy()).isEqualTo(Given.party(Sector.PUBLIC));
	}

	private Idea raised(@Nullable String name, @Nullable String reach) {
		return Idea.raise(IdeaId.next(), workshop.getId(), new Idea.Raised("Benker", null, name, reach), Given.NINE);
	}
}
