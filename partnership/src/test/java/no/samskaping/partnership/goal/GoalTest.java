package no.samskaping.partnership.goal;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GoalTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

	@Test
	@Proves("I7.3")
	void a_goal_has_a_dated_source_I7() {
		assertThatThrownBy(() -> Goal.of(id(), " ", "Flere møteplasser", TODAY, null)).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> Goal.of(id(), "Samfunnsdelen", "", TODAY, null)).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> Goal.of(id(), "Samfunnsdelen", "Flere møteplasser", TODAY, TODAY.minusDays(1))).isInstanceOf(Refused.class);
		assertThat(Goal.of(id(), "Samfunnsdelen", "Flere møteplasser", TODAY, TODAY).asPublished().until()).isEqualTo(TODAY);
	}

	@Test
	void all_that_is_wrong_with_a_goal_is_said_at_once_I7() {
		assertThatThrownBy(() -> Goal.of(id(), " ", "", TODAY, TODAY.minusDays(1))).isInstanceOfSatisfying(Refused.class,
				it -> assertThat(it.broken()).extracting(Refused.Broken::field).containsExactly("source", "text", "until"));
	}

	@Test
	void an_ended_goal_has_today_as_its_last_day_at_the_latest_I7() {
		var goal = Goal.of(id(), "Samfunnsdelen", "Flere møteplasser", TODAY.minusYears(1), null);
		goal.end(TODAY);
		assertThat(goal.asPublished().until()).isEqualTo(TODAY);
		goal.end(TODAY.plusDays(5));
		assertThat(goal.asPublished().until()).isEqualTo(TODAY);
	}

	private static GoalId id() {
		return new GoalId(Ids.next());
	}
}
