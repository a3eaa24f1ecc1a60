package no.samskaping.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import no.samskaping.meetings.Given;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.MinutesApproved;
import no.samskaping.meetings.meeting.GivenMeeting;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;

class MinutesTest {

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 1);

	private final Minutes minutes = Minutes.draft(MeetingId.next(), "{}");

	@Test
	@Proves("M7.6")
	void a_draft_takes_a_remark_and_sent_minutes_take_none_M7() {
		minutes.remark(" Møtet startet sent ", 0);
		assertThat(minutes.remark()).isEqualTo("Møtet startet sent");
		minutes.send(LAST_DAY, Given.NINE);

		assertThatThrownBy(() -> minutes.remark("Noe annet", 0)).isInstanceOf(Refused.class).hasMessageContaining("M7");
	}

	@Test
	void a_remark_on_an_older_draft_is_told_so() {
		assertThatThrownBy(() -> minutes.remark("Noe", 7)).isInstanceOf(Outdated.class);
	}

	@Test
	@Proves({ "M7.7", "M7.8" })
	void answers_are_taken_through_the_last_day_and_silence_begins_after_it_M7() {
		minutes.send(LAST_DAY, Given.NINE);

		assertThat(minutes.takesAnswers(LAST_DAY)).isTrue();
		assertThat(minutes.isSilencePast(LAST_DAY)).isFalse();
		assertThat(minutes.takesAnswers(LAST_DAY.plusDays(1))).isFalse();
		assertThat(minutes.isSilencePast(LAST_DAY.plusDays(1))).isTrue();
	}

	@Test
	void minutes_are_sent_and_locked_once_M7() {
		assertThat(minutes.send(LAST_DAY, Given.NINE)).isTrue();
		assertThat(minutes.send(LAST_DAY.plusDays(5), Given.NINE)).isFalse();
		minutes.lock("abc", Given.NINE);
		minutes.lock("def", Given.NINE);

		assertThat(minutes.answersBy()).isEqualTo(LAST_DAY);
		assertThat(minutes.sha256()).isEqualTo("abc");
		assertThat(GivenMeeting.eventsOf(minutes)).singleElement().isInstanceOf(MinutesApproved.class);
	}

	@Test
	@Proves("M7.12")
	void minutes_are_answered_when_each_sector_has_answered_by_word_or_by_silence_M7() {
		var given = new ArrayList<>(List.of(answer(Sector.BUSINESS, SectorAnswer.Kind.APPROVED), answer(Sector.VOLUNTARY, SectorAnswer.Kind.OBJECTED)));
		assertThat(Minutes.isAnswered(given)).isFalse();
		given.add(answer(Sector.PUBLIC, SectorAnswer.Kind.SILENT));

		assertThat(Minutes.isAnswered(given)).isTrue();
	}

	@Test
	@Proves("M7.13")
	void an_objection_and_a_correction_say_what_they_are_M7() {
		assertThatCode(() -> Addition.requireText("text", "Vi sa det annerledes")).doesNotThrowAnyException();
		assertThatThrownBy(() -> Addition.requireText("text", " ")).isInstanceOf(Refused.class).hasMessageContaining("minutes.text");
	}

	@Test
	@Proves("M7.9")
	void a_draft_is_not_locked_and_only_locked_minutes_are_corrected_M7() {
		minutes.lock("abc", Given.NINE);

		assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
		assertThatThrownBy(minutes::requireLocked).isInstanceOf(Refused.class);
	}

	@Test
	@Proves("M7.9")
	void locked_minutes_are_corrected_M7() {
		minutes.send(LAST_DAY, Given.NINE);
		minutes.lock("abc", Given.NINE);

		assertThatCode(minutes::requireLocked).doesNotThrowAnyException();
	}

	private static SectorAnswer answer(Sector sector, SectorAnswer.Kind kind) {
		return new SectorAnswer(sector, kind, null, null, Given.NINE);
	}
}
