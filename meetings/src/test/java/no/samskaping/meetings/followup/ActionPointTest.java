package no.samskaping.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.meetings.Given;
import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.followup.ActionPoint.ActionPointId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

class ActionPointTest {

	private static final LocalDate TODAY = Given.TUESDAY.toLocalDate();
	private static final PartyId PARTY = Given.party(Sector.PUBLIC);

	@Test
	@Proves({ "M7.10", "M7.11" })
	void an_action_point_has_a_party_and_a_day_that_may_be_today_M7() {
		assertThat(agreed(PARTY, TODAY)).extracting(ActionPoint::party, ActionPoint::due).containsExactly(PARTY, TODAY);
	}

	@Test
	@Proves("M7.10")
	void without_a_responsible_party_it_is_refused_M7() {
		assertThatThrownBy(() -> agreed(null, TODAY)).isInstanceOf(Refused.class).hasMessageContaining("point.responsible");
	}

	@Test
	@Proves("M7.11")
	void without_a_day_or_with_one_that_has_passed_it_is_refused_M7() {
		assertThatThrownBy(() -> agreed(PARTY, null)).isInstanceOf(Refused.class).hasMessageContaining("point.due");
		assertThatThrownBy(() -> agreed(PARTY, TODAY.minusDays(1))).isInstanceOf(Refused.class).hasMessageContaining("point.due");
	}

	private static ActionPoint agreed(@Nullable PartyId party, @Nullable LocalDate due) {
		return ActionPoint.agreed(new ActionPointId(UUID.randomUUID()), MatterId.next(), null, "Befare", party, due, TODAY);
	}
}
