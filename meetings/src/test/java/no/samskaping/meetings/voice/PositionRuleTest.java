package no.samskaping.meetings.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.meetings.Given;
import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.matter.Closing;
import no.samskaping.meetings.matter.GivenMatter;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.NewMatter;
import no.samskaping.meetings.matter.Quorum;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.GivenMeeting;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

class PositionRuleTest {

	private static final LocalDate TODAY = Given.TUESDAY.toLocalDate();

	private final Meeting running = GivenMeeting.running(Sector.values());

	@Test
	@Proves({ "M2.6", "M6.1", "M6.2", "M6.3", "M7.4", "P1.2", "P5.3" })
	void who_attends_takes_a_position_at_the_meeting_M6() {
		assertThatCode(() -> take(running, true, false, Answer.AGREE, null, null)).doesNotThrowAnyException();
	}

	@Test
	@Proves("M2.6")
	void who_does_not_attend_takes_none_at_the_meeting_M2() {
		refuses("ATTENDS", () -> take(running, false, false, Answer.AGREE, null, null));
	}

	@Test
	@Proves("P5.3")
	void who_is_recused_takes_no_position_P5() {
		refuses("P5 (meetings.rule.position.NOT_RECUSED)", () -> take(running, true, true, Answer.AGREE, null, null));
	}

	@Test
	@Proves("M6.4")
	void whoever_disagrees_says_why_M6() {
		refuses("REASON", () -> take(running, true, false, Answer.DISAGREE, " ", null));
		assertThatCode(() -> take(running, true, false, Answer.DISAGREE, "For dyrt", null)).doesNotThrowAnyException();
	}

	@Test
	@Proves("M6.5")
	void whoever_must_clarify_says_by_when_and_that_lies_ahead_M6() {
		refuses("CLARIFY_BY", () -> take(running, true, false, Answer.MUST_CLARIFY, null, null));
		refuses("CLARIFY_BY", () -> take(running, true, false, Answer.MUST_CLARIFY, null, TODAY));
		assertThatCode(() -> take(running, true, false, Answer.MUST_CLARIFY, null, TODAY.plusDays(1))).doesNotThrowAnyException();
	}

	@Test
	@Proves("M6.3")
	void a_remark_says_what_it_is_M6() {
		refuses("REMARK", () -> take(running, true, false, Answer.AGREE_WITH_REMARK, null, null));
	}

	@Test
	@Proves("M6.2")
	void between_meetings_nobody_takes_a_position_unless_answers_in_writing_are_asked_for_M6() {
		refuses("AT_THE_MEETING_OR_IN_TIME", () -> take(GivenMeeting.planned(), false, false, Answer.AGREE, null, null));
		var written = GivenMatter.written(matter(Treatment.DISCUSSION));

		assertThatCode(() -> PositionRule.requireAll(facts(written, GivenMeeting.planned(), false, false, Answer.AGREE, null, null, TODAY)))
				.doesNotThrowAnyException();
		refuses("AT_THE_MEETING_OR_IN_TIME", () -> PositionRule.requireAll(
				facts(written, GivenMeeting.planned(), false, false, Answer.AGREE, null, null, TODAY.plusDays(8))));
	}

	@Test
	void an_absent_sector_answers_in_writing_while_the_meeting_runs_and_nobody_records_it_for_it_M6() {
		var written = GivenMatter.written(matter(Treatment.DISCUSSION));
		var own = facts(written, running, false, false, Answer.AGREE, null, null, TODAY);

		assertThatCode(() -> PositionRule.requireAll(own)).doesNotThrowAnyException();
		assertThat(own.saidAt()).isNull();
		refuses("ATTENDS", () -> PositionRule
				.requireAll(new PositionRule.Facts(own.matter(), running, false, false, false, false, own.statement(), TODAY)));
	}

	@Test
	@Proves("M6.1")
	void an_orientering_takes_no_positions_M6() {
		refuses("FOR_DISCUSSION", () -> PositionRule
				.requireAll(facts(matter(Treatment.INFORMATION), running, true, false, Answer.AGREE, null, null, TODAY)));
	}

	@Test
	@Proves("M7.4")
	void nobody_takes_a_position_on_what_is_closed_M7() {
		var closed = matter(Treatment.DISCUSSION);
		closed.conclude(new Closing(Outcome.TAKEN_FORWARD, "Går videre", null, null, Set.of(), Quorum.FULL), Instant.EPOCH);

		refuses("OPEN", () -> PositionRule.requireAll(facts(closed, running, true, false, Answer.AGREE, null, null, TODAY)));
	}

	@Test
	@Proves("P1.2")
	void who_is_the_voice_of_one_sector_speaks_for_no_other_P1() {
		var one = facts(matter(Treatment.DISCUSSION), running, true, false, Answer.AGREE, null, null, TODAY);

		refuses("P1 (meetings.rule.position.ONE_SECTOR)", () -> PositionRule
				.requireAll(new PositionRule.Facts(one.matter(), running, true, true, false, true, one.statement(), TODAY)));
	}

	private void take(Meeting meeting, boolean attends, boolean recused, Answer answer, @Nullable String remark, @Nullable LocalDate by) {
		PositionRule.requireAll(facts(matter(Treatment.DISCUSSION), meeting, attends, recused, answer, remark, by, TODAY));
	}

	private static PositionRule.Facts facts(Matter matter, Meeting meeting, boolean attends, boolean recused, Answer answer,
			@Nullable String remark, @Nullable LocalDate by, LocalDate today) {
		var statement = new Statement(UUID.randomUUID(), Outcome.TAKEN_FORWARD, Given.party(Sector.PUBLIC), Given.representative(Sector.PUBLIC), answer, remark, by);
		return new PositionRule.Facts(matter.view(), meeting, true, attends, recused, false, statement, today);
	}

	private static Matter matter(Treatment treatment) {
		return Matter.of(NewMatter.about(Given.INITIATIVE.subject(), Reason.READY, treatment, UUID.randomUUID()), "S-2026-000058");
	}

	private static void refuses(String what, Runnable act) {
		assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageContaining(what);
	}
}
