package no.samskaping.agreements.working;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.agreements.terms.DecisionRule;
import no.samskaping.agreements.terms.DisagreementPath;
import no.samskaping.agreements.terms.Role;
import no.samskaping.agreements.terms.Side;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;

import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.TODAY;
import static no.samskaping.agreements.Examples.draft;
import static no.samskaping.agreements.Examples.side;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class TermsFormTest {

	private static final TermsSideForm ROW = row("1", "3", Role.PARTICIPANT, "", "");

	@Test
	@Proves("A4.2")
	void it_has_a_last_day_that_is_not_before_the_first_A4() {
		refused("startsOn", days("snart", "2027-06-30"));
		refused("endsOn", days("", "til våren"));
		refused("endsOn", days("2027-01-02", "2027-01-01"));

		assertThat(days("2027-01-01", "2027-01-01").write(draft(), TODAY).terms().endsOn()).hasToString("2027-01-01");
	}

	@Test
	@Proves("A4.3")
	void it_says_how_often_there_is_a_report_A4() {
		refused("reportMonths", reported("0"));
		refused("reportMonths", reported("av og til"));

		assertThat(reported("6").write(draft(), TODAY).terms().reportMonths()).isEqualTo(6);
	}

	@Test
	@Proves("A4.4")
	void it_says_how_it_is_decided_and_who_has_a_task_takes_part_A4() {
		refused("decisions", chosen(null, null, null));
		refused("castingVote", chosen(DecisionRule.MAJORITY, UUID.randomUUID(), null));
		refused("economy", chosen(DecisionRule.MAJORITY, null, UUID.randomUUID()));

		assertThat(chosen(DecisionRule.MAJORITY, null, CLUB.value()).write(draft(), TODAY).terms().economy()).isEqualTo(CLUB);
	}

	@Test
	@Proves("A4.5")
	void each_participant_has_a_role_voices_and_a_notice_A4() {
		refused("sides[0].voices", of(row("mange", "3", Role.PARTICIPANT, "", "")));
		refused("sides[0].noticeMonths", of(row("1", "61", Role.PARTICIPANT, "", "")));
		refused("sides[0].role", of(row("1", "3", null, "", "")));

		assertThat(club(of(ROW)).footing().noticeMonths()).isEqualTo(3);
	}

	@Test
	@Proves("A4.6")
	void a_new_contact_person_has_a_name_and_a_way_to_be_reached_A4() {
		refused("sides[0].contactReach", of(row("1", "3", Role.PARTICIPANT, "Ola Berg", "")));
		refused("sides[0].contactName", of(row("1", "3", Role.PARTICIPANT, "", "ola@example.org")));

		assertThat(club(of(row("1", "3", Role.PARTICIPANT, "Ola Berg", "ola@example.org"))).contact()).isNotNull();
	}

	private static Side club(TermsForm form) {
		return side(form.write(draft(), TODAY), CLUB);
	}

	private static TermsForm days(String from, String until) {
		return form(from, until, "3", DecisionRule.CONSENSUS, null, null, ROW);
	}

	private static TermsForm reported(String months) {
		return form("", "2027-06-30", months, DecisionRule.CONSENSUS, null, null, ROW);
	}

	private static TermsForm chosen(@Nullable DecisionRule decisions, @Nullable UUID castingVote, @Nullable UUID economy) {
		return form("", "2027-06-30", "3", decisions, castingVote, economy, ROW);
	}

	private static TermsForm of(TermsSideForm row) {
		return form("", "2027-06-30", "3", DecisionRule.CONSENSUS, null, null, row);
	}

	private static TermsForm form(String from, String until, String months, @Nullable DecisionRule decisions, @Nullable UUID castingVote,
			@Nullable UUID economy, TermsSideForm row) {
		return new TermsForm(1, "", from, until, decisions, castingVote, DisagreementPath.DISCUSSION_MEETING, economy, months, "", false, List.of(row));
	}

	private static TermsSideForm row(String voices, String notice, @Nullable Role role, String name, String reach) {
		return new TermsSideForm(CLUB.value(), role, voices, false, notice, true, true, UUID.randomUUID(), name, reach);
	}

	private static void refused(String field, TermsForm form) {
		assertThatThrownBy(() -> form.write(draft(), TODAY)).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.broken()).extracting(Broken::rule, Broken::field).containsExactly(tuple("A4", field)));
	}
}
