package no.samskaping.meetings.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.meetings.Given;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

class EvaluationTest {

	@Test
	@Proves("M8.1")
	void each_theme_is_judged_from_one_to_five_and_what_lacks_is_named_M8() {
		assertThatThrownBy(() -> Scores.given(1, 5, 0, 6)).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.broken()).extracting(Refused.Broken::field).containsExactly("learning", "leadership"));
		assertThat(Scores.given(1, 5, 3, 4)).isEqualTo(new Scores(1, 5, 3, 4));
	}

	@Test
	@Proves("M8.4")
	void a_party_judges_the_platform_for_itself_by_its_own_representative_M8() {
		var party = Given.party(Sector.PUBLIC);
		var person = Given.representative(Sector.PUBLIC);
		var mandate = new MandateId(UUID.randomUUID());

		assertThat(JudgementDesk.speaksForItself(party, new Acting.Representative(person, party, mandate, true))).isTrue();
		assertThat(JudgementDesk.speaksForItself(Given.party(Sector.BUSINESS), new Acting.Representative(person, party, mandate, true))).isFalse();
		assertThat(JudgementDesk.speaksForItself(party, new Acting.Staff(person, party, mandate))).isFalse();
	}

	@Test
	void the_gap_between_the_parties_is_the_highest_less_the_lowest_M8() {
		var round = new Round(2026, 4, Map.of(
				Given.party(Sector.BUSINESS), new Round.Judgement(new Scores(2, 3, 3, 3), null),
				Given.party(Sector.PUBLIC), new Round.Judgement(new Scores(5, 3, 4, 3), null)));

		assertThat(round.gap(Theme.EQUAL_STANDING)).isEqualTo(3);
		assertThat(round.gap(Theme.EXCHANGE)).isZero();
	}

	@Test
	void one_party_alone_has_no_gap_M8() {
		assertThat(new Round(2026, 4, Map.of(Given.party(Sector.PUBLIC), new Round.Judgement(new Scores(1, 1, 1, 1), null))).gap(Theme.LEARNING))
				.isZero();
	}

	@Test
	void a_quarter_has_three_months() {
		assertThat(Round.quarterOf(LocalDate.of(2026, 3, 31))).isEqualTo(1);
		assertThat(Round.quarterOf(LocalDate.of(2026, 4, 1))).isEqualTo(2);
		assertThat(Round.quarterOf(LocalDate.of(2026, 12, 31))).isEqualTo(4);
	}
}
