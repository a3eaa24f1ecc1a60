package no.samskaping.meetings.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.meetings.Given;
import no.samskaping.meetings.MatterConcluded;
import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.matter.Closing;
import no.samskaping.meetings.matter.GivenMatter;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.NewMatter;
import no.samskaping.meetings.matter.Quorum;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.GivenMeeting;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.Position;
import no.samskaping.meetings.voice.Voices;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;

class ClosingRuleTest {

	private final List<Position> said = new ArrayList<>();
	private Matter matter = ready();

	@Test
	@Proves({ "M2.2", "M2.3", "M6.6", "M7.1", "M7.2", "M7.3" })
	void a_matter_on_which_all_agree_is_closed_at_a_meeting_with_all_sectors_M6_I12() {
		all(Answer.AGREE);

		assertThatCode(() -> close(GivenMeeting.running(Sector.values()), reading("Går videre"))).doesNotThrowAnyException();
	}

	@Test
	@Proves({ "M2.2", "M2.3" })
	void without_quorum_nothing_is_concluded_M2() {
		all(Answer.AGREE);

		refuses("M2 (meetings.rule.closing.QUORUM)", GivenMeeting.running(Sector.BUSINESS, Sector.PUBLIC), reading("Går videre"));
	}

	@Test
	@Proves("M7.2")
	void nothing_is_concluded_while_the_meeting_is_not_together_M7() {
		all(Answer.AGREE);

		refuses("M7 (meetings.rule.closing.TOGETHER_OR_IN_WRITING)", GivenMeeting.planned(), reading("Går videre"));
	}

	@Test
	@Proves("M6.6")
	void a_formalised_initiative_does_not_go_forward_while_a_sector_has_not_answered_I12() {
		says(Sector.BUSINESS, Answer.AGREE);
		says(Sector.PUBLIC, Answer.AGREE);

		refuses("M6 (meetings.rule.closing.VOICES.forward)", GivenMeeting.running(Sector.values()), reading("Går videre"));
	}

	@Test
	@Proves("M7.3")
	void a_conclusion_has_words_that_are_read_out_M7() {
		all(Answer.AGREE);

		refuses("M7 (meetings.rule.closing.TEXT)", GivenMeeting.running(Sector.values()), reading(" "));
	}

	@Test
	void answers_in_writing_conclude_between_meetings_when_all_three_agree_M6() {
		matter = written();
		all(Answer.AGREE);

		assertThatCode(() -> close(GivenMeeting.planned(), reading("Enige skriftlig"))).doesNotThrowAnyException();
	}

	@Test
	@Proves("I8.4")
	void a_grown_one_finishes_as_it_is_only_up_to_a_ceiling_I8() {
		matter = of(Reason.GROWN, Treatment.DISCUSSION);
		all(Answer.AGREE);

		refuses("I8 (meetings.rule.closing.CEILING)", GivenMeeting.running(Sector.values()), reading("Fullføres"));
		assertThatCode(() -> close(GivenMeeting.running(Sector.values()), new Reading("Fullføres", "150 000", null, 0)))
				.doesNotThrowAnyException();
	}

	@Test
	@Proves("I8.4")
	void the_ceiling_of_a_grown_one_does_not_lie_below_its_estimate_I8() {
		matter = of(Reason.GROWN, Treatment.DISCUSSION);
		all(Answer.AGREE);

		refuses("I8 (meetings.rule.closing.CEILING)", GivenMeeting.running(Sector.values()), new Reading("Fullføres", "119 999,99", null, 0));
		assertThatCode(() -> close(GivenMeeting.running(Sector.values()), new Reading("Fullføres", "120 000", null, 0)))
				.doesNotThrowAnyException();
	}

	@Test
	@Proves("I5.12")
	void a_gateway_is_found_only_if_it_has_agreed_itself_I5() {
		matter = of(Reason.SEEKS_GATEWAY, Treatment.DISCUSSION);
		all(Answer.AGREE);
		var meeting = GivenMeeting.running(Sector.values());

		refuses("I5 (meetings.rule.closing.GATEWAY)", meeting, reading("Funnet"));
		refuses("I5 (meetings.rule.closing.GATEWAY)", meeting, new Reading("Funnet", null, Given.party(Sector.PUBLIC).value(), 0));
		assertThatCode(() -> close(meeting, new Reading("Funnet", null, Given.party(Sector.VOLUNTARY).value(), 0))).doesNotThrowAnyException();
	}

	@Test
	void an_orientering_is_closed_without_positions_M6() {
		matter = of(Reason.OWN, Treatment.INFORMATION);

		assertThatCode(() -> close(GivenMeeting.running(Sector.values()), reading("Tatt til orientering"))).doesNotThrowAnyException();
	}

	@Test
	@Proves("M7.1")
	void a_matter_is_closed_once_and_tells_it_once_M7() {
		all(Answer.AGREE);
		var closing = new Closing(Outcome.TAKEN_FORWARD, "Går videre", null, null, Set.of(), Quorum.FULL);
		matter.conclude(closing, Instant.EPOCH);

		assertThat(matter.view().state()).isEqualTo(MatterState.CONCLUDED);
		assertThatThrownBy(() -> matter.conclude(closing, Instant.EPOCH)).isInstanceOf(Refused.class);
		assertThat(GivenMeeting.eventsOf(matter)).singleElement().isInstanceOf(MatterConcluded.class);
		refuses("M7 (meetings.rule.closing.OPEN)", GivenMeeting.running(Sector.values()), reading("Igjen"));
	}

	private void refuses(String what, @Nullable Meeting meeting, Reading reading) {
		assertThatThrownBy(() -> close(meeting, reading)).isInstanceOf(Refused.class).hasMessageContaining(what);
	}

	private void close(@Nullable Meeting meeting, Reading reading) {
		ClosingRule.requireAll(new ClosingRule.Facts(matter.view(), Set.of(matter.subject()), meeting, Voices.of(said, matter.view().proposal()), reading,
				List.of(Given.party(Sector.BUSINESS), Given.party(Sector.VOLUNTARY)), Kroner.of(120_000)));
	}

	private void all(Answer answer) {
		for (var sector : Sector.values()) {
			says(sector, answer);
		}
	}

	private void says(Sector sector, Answer answer) {
		PartyId party = Given.party(sector);
		said.add(new Position(UUID.randomUUID(), matter.getId(), null, matter.view().proposal(), party, sector, Given.representative(sector),
				null, answer, null, null, Instant.EPOCH));
	}

	private static Reading reading(String text) {
		return new Reading(text, null, null, 0);
	}

	private static Matter ready() {
		return of(Reason.READY, Treatment.DISCUSSION);
	}

	private static Matter of(Reason reason, Treatment treatment) {
		return Matter.of(NewMatter.about(Given.INITIATIVE.subject(), reason, treatment, UUID.randomUUID()), "S-2026-000058");
	}

	private static Matter written() {
		return GivenMatter.written(ready());
	}
}
