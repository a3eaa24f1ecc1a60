package no.samskaping.meetings.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.meetings.Given;
import no.samskaping.meetings.Outcome;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

class MatterTest {

	private static final LocalDate TODAY = Given.TUESDAY.toLocalDate();

	private final Matter matter = of(Reason.READY, Treatment.DISCUSSION);

	@Test
	void a_matter_is_known_by_its_running_number_of_the_year() {
		assertThat(matter.view().shortNumber()).isEqualTo("58/26");
	}

	@Test
	void an_initiative_that_is_ready_is_proposed_to_go_forward_M6() {
		assertThat(matter.view().proposal()).isEqualTo(Outcome.TAKEN_FORWARD);
	}

	@Test
	@Proves({ "M6.8", "I6.8" })
	void only_what_fits_the_reason_can_be_proposed_M6() {
		assertThatThrownBy(() -> matter.propose(Outcome.FINISHES_AS_IT_IS)).isInstanceOf(Refused.class);
		matter.propose(Outcome.NOT_TAKEN_FORWARD);

		assertThat(matter.view().proposal()).isEqualTo(Outcome.NOT_TAKEN_FORWARD);
	}

	@Test
	@Proves({ "M6.8", "I6.8" })
	void an_orientering_is_never_taken_forward_I6() {
		var information = of(Reason.READY, Treatment.INFORMATION);

		assertThat(information.view().proposal()).isEqualTo(Outcome.NOTED);
		assertThatThrownBy(() -> information.propose(Outcome.TAKEN_FORWARD)).isInstanceOf(Refused.class);
	}

	@Test
	@Proves({ "M6.9", "M6.10" })
	void answers_in_writing_are_taken_through_the_stated_day_and_not_after_M6() {
		matter.openForAnswers(TODAY.plusDays(3), TODAY);

		assertThat(matter.view().takesAnswers(TODAY.plusDays(3))).isTrue();
		assertThat(matter.view().takesAnswers(TODAY.plusDays(4))).isFalse();
	}

	@Test
	@Proves("M6.10")
	void the_last_day_for_answers_in_writing_lies_ahead_M6() {
		assertThatThrownBy(() -> matter.openForAnswers(TODAY, TODAY)).isInstanceOf(Refused.class).hasMessageContaining("answers-by");
	}

	@Test
	@Proves("M6.9")
	void nobody_answers_an_orientering_in_writing_M6() {
		assertThatThrownBy(() -> of(Reason.OWN, Treatment.INFORMATION).openForAnswers(TODAY.plusDays(3), TODAY)).isInstanceOf(Refused.class);
	}

	@Test
	@Proves("M4.5")
	void an_unfinished_matter_goes_on_and_only_a_discussion_counts_as_a_meeting_M4_M6() {
		matter.goOn(false);
		assertThat(matter.view().meetingsDiscussed()).isZero();

		matter.goOn(true);
		assertThat(matter.view().meetingsDiscussed()).isEqualTo(1);
		assertThat(matter.view().meeting()).isNull();
	}

	@Test
	@Proves("M4.5")
	void a_withdrawn_initiative_s_matter_leaves_visibly_and_stays_left_M4() {
		matter.leave("meetings.matter.left.withdrawn");
		matter.leave("meetings.matter.left.merged");

		assertThat(matter.view().state()).isEqualTo(MatterState.LEFT);
		assertThat(matter.view().leftKey()).isEqualTo("meetings.matter.left.withdrawn");
		assertThatThrownBy(() -> matter.goOn(true)).isInstanceOf(Refused.class).hasMessageContaining("M4");
	}

	@Test
	void a_contributed_matter_keeps_its_title() {
		var contributed = Matter.of(NewMatter.contributed(Given.INITIATIVE.subject(), Text.of("other.title", "A", "B"), Treatment.DISCUSSION,
				UUID.randomUUID()), "S-2026-000058");

		assertThat(contributed.view().contributed()).isEqualTo(Text.of("other.title", "A", "B"));
	}

	private static Matter of(Reason reason, Treatment treatment) {
		return Matter.of(NewMatter.about(Given.INITIATIVE.subject(), reason, treatment, UUID.randomUUID()), "S-2026-000058");
	}
}
