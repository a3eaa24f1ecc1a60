package no.samskaping.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;

import no.samskaping.initiatives.Discussion.Conclusion;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeReadyForDiscussion;
import no.samskaping.initiatives.InitiativeWithdrawn;
import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.agenda.NoticeDesk;
import no.samskaping.meetings.conclusion.ClosingDesk;
import no.samskaping.meetings.conclusion.Reading;
import no.samskaping.meetings.followup.ActionPoint.ActionPointId;
import no.samskaping.meetings.followup.ActionPointDesk;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.NewMatter;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.minutes.Answers;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.meetings.minutes.MinutesState;
import no.samskaping.meetings.minutes.SectorAnswer;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.PositionDesk;
import no.samskaping.meetings.voice.Positions;
import no.samskaping.meetings.voice.Statement;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Reminders;

@MeetingsTest
class TheDiscussionMeetingTest {

	private @Autowired Neighbours.World world;
	private @Autowired MeetingDesk meetingDesk;
	private @Autowired Meetings meetings;
	private @Autowired MatterDesk matterDesk;
	private @Autowired Matters matters;
	private @Autowired NoticeDesk notices;
	private @Autowired PositionDesk positionDesk;
	private @Autowired Positions positions;
	private @Autowired ClosingDesk closing;
	private @Autowired AdjournmentDesk adjournment;
	private @Autowired MinutesDesk minutesDesk;
	private @Autowired MinutesShelf shelf;
	private @Autowired Answers answers;
	private @Autowired Chamber chamber;
	private @Autowired ActionPointDesk points;
	private @Autowired List<Reminders.Due> reminders;
	private @Autowired JdbcClient database;
	private @Autowired Clock clock;

	private int month = 0;

	@BeforeEach
	void nothing_is_planned_and_nothing_is_up() {
		MovableClock.SHARED.stopAt(Given.NINE);
		database.sql("update meetings.meeting set state = 'CANCELLED', reason = 'Ryddet' where state in ('PLANNED', 'CALLED', 'RUNNING')").update();
		database.sql("update meetings.matter set state = 'LEFT', left_key = 'test' where state in ('OPEN', 'WRITTEN')").update();
		world.recused.clear();
		world.effects.clear();
	}

	@Test
	void an_initiative_that_is_ready_comes_onto_the_next_meeting_once_however_often_it_is_told_M4(Scenario scenario) {
		var meeting = planned(LocalDate.of(2026, 11, 17));
		var initiative = world.initiative("Sykkelverksted", Stage.READY_FOR_DISCUSSION);

		scenario.publish(ready(initiative)).andWaitForStateChange(() -> upAbout(initiative), found -> !found.isEmpty())
				.andVerify(found -> assertThat(found).singleElement().satisfies(matter -> {
					assertThat(matter.meeting()).isEqualTo(meeting);
					assertThat(matter.reason()).isEqualTo(Reason.READY);
				}));
		scenario.publish(ready(initiative)).andWaitForStateChange(this::outstanding, outstanding -> outstanding == 0)
				.andVerify(outstanding -> assertThat(upAbout(initiative)).hasSize(1));
	}

	@Test
	void what_has_left_the_stage_before_it_was_heard_does_not_come_up_M4(Scenario scenario) {
		planned(LocalDate.of(2026, 11, 17));
		var initiative = world.initiative("Sykkelverksted", Stage.WITHDRAWN);

		scenario.publish(ready(initiative)).andWaitForStateChange(this::outstanding, outstanding -> outstanding == 0)
				.andVerify(outstanding -> assertThat(upAbout(initiative)).isEmpty());
	}

	@Test
	void without_a_planned_meeting_a_matter_waits_and_comes_onto_the_next_one_planned_M4(Scenario scenario) {
		var initiative = up("Sykkelverksted");
		assertThat(only(initiative).meeting()).isNull();
		var id = MeetingId.next();

		scenario.stimulate(() -> plan(id, LocalDate.of(2026, 12, 15)))
				.andWaitForStateChange(() -> only(initiative).meeting(), id::equals)
				.andVerify(meeting -> assertThat(meeting).isEqualTo(id));
	}

	@Test
	void after_the_notice_a_matter_goes_to_the_following_meeting_unless_added_by_hand_M4() {
		var first = planned(LocalDate.of(2026, 11, 24));
		var second = planned(LocalDate.of(2026, 12, 15));
		notices.send(first, Neighbours.COORDINATOR);
		var initiative = up("Solceller");
		assertThat(only(initiative).meeting()).isEqualTo(second);

		matterDesk.take(only(initiative).id(), first, Neighbours.COORDINATOR);
		matterDesk.fill();

		assertThat(only(initiative).meeting()).isEqualTo(first);
	}

	@Test
	void the_notice_goes_to_each_representative_once_P10() {
		var meeting = planned(LocalDate.of(2026, 11, 24));
		var before = mails();
		notices.send(meeting, Neighbours.COORDINATOR);
		notices.send(meeting, Neighbours.COORDINATOR);

		assertThat(mails() - before).isEqualTo(8);
	}

	@Test
	void a_withdrawn_initiative_s_matter_leaves_visibly_M4(Scenario scenario) {
		planned(LocalDate.of(2026, 11, 17));
		var initiative = up("Trygg hjem");
		world.initiative(initiative, "Trygg hjem", Stage.WITHDRAWN);

		scenario.publish(new InitiativeWithdrawn(UUID.randomUUID(), clock.instant(), initiative, 2))
				.andWaitForStateChange(() -> only(initiative).state(), MatterState.LEFT::equals)
				.andVerify(state -> assertThat(only(initiative).leftKey()).isEqualTo("meetings.matter.left.withdrawn"));
	}

	@Test
	void a_conclusion_of_all_three_takes_the_initiative_forward_exactly_once_M6_I12(Scenario scenario) {
		var meeting = planned(LocalDate.of(2026, 11, 17));
		var initiative = up("Sykkelverksted");
		var matter = only(initiative).id();
		open(meeting, Sector.values());
		allAgree(matter);

		scenario.stimulate(() -> {
			close(matter, "Går videre");
			close(matter, "Går videre");
		}).andWaitForStateChange(() -> world.concluded.get(matter.value())).andVerify(conclusion -> {
			assertThat(conclusion).isEqualTo(new Conclusion.TakenForward());
			assertThat(world.effects).hasSize(1);
		});
	}

	@Test
	void a_conclusion_without_quorum_is_refused_M2() {
		var meeting = planned(LocalDate.of(2026, 11, 17));
		var matter = only(up("Sykkelverksted")).id();
		open(meeting, Sector.BUSINESS, Sector.PUBLIC);
		take(matter, Sector.BUSINESS, Answer.AGREE);
		take(matter, Sector.PUBLIC, Answer.AGREE);

		assertThatThrownBy(() -> close(matter, "Går videre")).isInstanceOf(Refused.class).hasMessageContaining("M2");
		assertThat(matters.one(matter).view().state()).isEqualTo(MatterState.OPEN);
	}

	@Test
	void the_wrong_sector_is_denied_a_position_and_so_is_whoever_only_works_here_P2() {
		var meeting = planned(LocalDate.of(2026, 11, 17));
		var matter = only(up("Sykkelverksted")).id();
		open(meeting, Sector.values());
		var others = statement(Sector.PUBLIC, Answer.AGREE);

		assertThatThrownBy(() -> positionDesk.take(matter, others, Neighbours.representative(Given.party(Sector.BUSINESS))))
				.isInstanceOf(Denied.class);
		assertThat(positions.of(matter)).isEmpty();
	}

	@Test
	void the_coordinator_records_for_a_representative_who_attends_and_it_shows_P2() {
		var meeting = planned(LocalDate.of(2026, 11, 17));
		var matter = only(up("Sykkelverksted")).id();
		open(meeting, Sector.values());
		var statement = statement(Sector.PUBLIC, Answer.AGREE);
		positionDesk.take(matter, statement, Neighbours.COORDINATOR);
		positionDesk.take(matter, statement, Neighbours.COORDINATOR);

		assertThat(positions.of(matter)).singleElement().satisfies(position -> {
			assertThat(position.person()).isEqualTo(Given.representative(Sector.PUBLIC));
			assertThat(position.recordedBy()).isEqualTo(Neighbours.COORDINATOR.person());
		});
	}

	@Test
	void who_is_recused_takes_no_position_and_the_minutes_show_it_P5() {
		var meeting = planned(LocalDate.of(2026, 11, 17));
		var matter = only(up("Sykkelverksted")).id();
		open(meeting, Sector.values());
		world.recused.add(Given.representative(Sector.PUBLIC));

		assertThatThrownBy(() -> take(matter, Sector.PUBLIC, Answer.AGREE)).isInstanceOf(Refused.class).hasMessageContaining("P5");
		adjournment.end(meeting, Neighbours.COORDINATOR);
		assertThat(shelf.one(meeting).content()).contains("\"recused\":true").doesNotContain("Person ");
	}

	@Test
	void an_unfinished_matter_goes_on_and_after_two_meetings_the_others_go_forward_without_the_one_M6(Scenario scenario) {
		var first = planned(LocalDate.of(2026, 11, 17));
		var initiative = up("Solceller");
		var matter = only(initiative).id();
		open(first, Sector.values());
		take(matter, Sector.BUSINESS, Answer.AGREE);
		take(matter, Sector.VOLUNTARY, Answer.AGREE);
		take(matter, Sector.PUBLIC, Answer.DISAGREE);
		assertThatThrownBy(() -> close(matter, "Går videre")).isInstanceOf(Refused.class).hasMessageContaining("M6");
		adjournment.end(first, Neighbours.COORDINATOR);
		var second = planned(LocalDate.of(2026, 11, 17));
		matterDesk.fill();
		open(second, Sector.values());

		scenario.stimulate(() -> close(matter, "De to andre går videre")).andWaitForStateChange(() -> world.concluded.get(matter.value()))
				.andVerify(conclusion -> assertThat(only(initiative).outside()).containsExactly(Sector.PUBLIC));
	}

	@Test
	void an_absent_sector_answers_in_writing_and_the_matter_is_closed_between_meetings_M6(Scenario scenario) {
		var meeting = planned(LocalDate.of(2026, 11, 17));
		var matter = only(up("Trygg hjem")).id();
		open(meeting, Sector.values());
		take(matter, Sector.BUSINESS, Answer.AGREE);
		take(matter, Sector.VOLUNTARY, Answer.AGREE);
		matterDesk.openForAnswers(matter, LocalDate.of(2026, 11, 27), Neighbours.COORDINATOR);
		adjournment.end(meeting, Neighbours.COORDINATOR);
		take(matter, Sector.PUBLIC, Answer.AGREE);

		scenario.stimulate(() -> close(matter, "Enige etter skriftlig svar")).andWaitForStateChange(() -> world.concluded.get(matter.value()))
				.andVerify(conclusion -> assertThat(matters.one(matter).view().concludedInWriting()).isTrue());
		var next = planned(LocalDate.of(2026, 12, 15));
		matterDesk.fill();
		assertThat(matters.one(matter).view().meeting()).isEqualTo(next);
	}

	@Test
	void minutes_are_locked_when_each_sector_has_answered_and_an_objection_is_added_and_comes_up_next_time_M7() {
		var meeting = held();
		minutesDesk.send(meeting, Neighbours.COORDINATOR);
		chamber.approves(meeting, Given.party(Sector.BUSINESS));
		chamber.approves(meeting, Given.party(Sector.VOLUNTARY));
		chamber.approves(meeting, Neighbours.OTHER_CENTRE);
		assertThat(shelf.one(meeting).state()).isEqualTo(MinutesState.SENT);
		minutesDesk.object(meeting, UUID.randomUUID(), "Vi sa det annerledes", Neighbours.representative(Given.party(Sector.PUBLIC)));

		assertThat(shelf.one(meeting).state()).isEqualTo(MinutesState.APPROVED);
		assertThat(answers.additions(meeting)).singleElement().satisfies(addition -> assertThat(addition.objection()).isTrue());
		assertThat(matters.about(MeetingId.KIND, List.of(meeting.value()))).singleElement()
				.satisfies(matter -> assertThat(matter.view().reason()).isEqualTo(Reason.OBJECTION));
	}

	@Test
	void silence_past_the_deadline_approves_once_and_is_shown_as_such_M7() {
		var meeting = held();
		minutesDesk.send(meeting, Neighbours.COORDINATOR);
		chamber.approves(meeting, Given.party(Sector.BUSINESS));
		remind("meetings.minutes", meeting);
		assertThat(shelf.one(meeting).state()).isEqualTo(MinutesState.SENT);
		MovableClock.SHARED.stopAt(Given.NINE.plusSeconds(15 * 86_400));
		remind("meetings.minutes", meeting);
		remind("meetings.minutes", meeting);

		assertThat(shelf.one(meeting).state()).isEqualTo(MinutesState.APPROVED);
		assertThat(answers.of(Set.of(meeting)).get(meeting)).extracting(SectorAnswer::kind).containsExactlyInAnyOrder(
				SectorAnswer.Kind.APPROVED, SectorAnswer.Kind.SILENT, SectorAnswer.Kind.SILENT);
	}

	@Test
	void overdue_action_points_come_up_as_one_matter_M4() {
		var meeting = planned(LocalDate.of(2026, 11, 17));
		var matter = only(up("Sykkelverksted")).id();
		open(meeting, Sector.values());
		points.agree(new ActionPointId(UUID.randomUUID()), matter, "Befare", Given.party(Sector.PUBLIC), LocalDate.of(2026, 11, 20), Neighbours.COORDINATOR);
		points.agree(new ActionPointId(UUID.randomUUID()), matter, "Avklare", Given.party(Sector.PUBLIC), LocalDate.of(2026, 11, 20), Neighbours.COORDINATOR);
		points.bringOverdue();
		assertThat(overdueMatters()).isZero();
		MovableClock.SHARED.stopAt(Given.NINE.plusSeconds(5 * 86_400));
		points.bringOverdue();
		points.bringOverdue();

		assertThat(overdueMatters()).isEqualTo(1);
	}

	private MeetingId held() {
		var meeting = planned(LocalDate.of(2026, 11, 17));
		open(meeting, Sector.values());
		adjournment.end(meeting, Neighbours.COORDINATOR);
		return meeting;
	}

	private MeetingId planned(LocalDate day) {
		return plan(MeetingId.next(), day).getId();
	}

	private Meeting plan(MeetingId id, LocalDate day) {
		month = month % 12 + 1;
		return meetingDesk.plan(id, YearMonth.of(2026, month), day.atTime(9, 0), "Herredshuset", Neighbours.COORDINATOR);
	}

	private InitiativeId up(String title) {
		var initiative = world.initiative(title, Stage.READY_FOR_DISCUSSION);
		bring(initiative);
		return initiative;
	}

	private void bring(InitiativeId initiative) {
		matterDesk.bring(NewMatter.about(initiative.subject(), Reason.READY, Treatment.DISCUSSION, UUID.randomUUID()), Neighbours.COORDINATOR);
	}

	private InitiativeReadyForDiscussion ready(InitiativeId initiative) {
		return new InitiativeReadyForDiscussion(UUID.nameUUIDFromBytes(initiative.toString().getBytes(StandardCharsets.UTF_8)),
				clock.instant(), initiative, 1);
	}

	private List<MatterView> upAbout(InitiativeId initiative) {
		return matters.about(InitiativeId.KIND, List.of(initiative.value())).stream()
				.map(Matter::view).toList();
	}

	private MatterView only(InitiativeId initiative) {
		return upAbout(initiative).getFirst();
	}

	private void open(MeetingId meeting, Sector... sectors) {
		var mandates = Arrays.stream(sectors).map(sector -> Neighbours.mandate(Given.party(sector)))
				.collect(Collectors.toSet());
		meetingDesk.open(meeting, mandates, null, Neighbours.COORDINATOR);
	}

	private void allAgree(MatterId matter) {
		for (var sector : Sector.values()) {
			take(matter, sector, Answer.AGREE);
		}
	}

	private void take(MatterId matter, Sector sector, Answer answer) {
		MovableClock.SHARED.moveBy(Duration.ofSeconds(1));
		positionDesk.take(matter, statement(sector, answer), Neighbours.representative(Given.party(sector)));
	}

	private static Statement statement(Sector sector, Answer answer) {
		return new Statement(UUID.randomUUID(), Outcome.TAKEN_FORWARD, Given.party(sector), Given.representative(sector), answer, "Fordi", null);
	}

	private void close(MatterId matter, String text) {
		closing.close(matter, new Reading(text, null, null, matters.one(matter).view().version()), Neighbours.COORDINATOR);
	}

	private void remind(String kind, MeetingId meeting) {
		reminders.stream().filter(due -> due.kind().equals(kind)).forEach(due -> due.due(meeting.subject(), LocalDate.now(clock.withZone(Words.ZONE))));
	}

	private int outstanding() {
		return database.sql("select count(*) from platform.event_publication where status <> 'COMPLETED'").query(Integer.class).single();
	}

	private int mails() {
		return database.sql("select count(*) from platform.mail").query(Integer.class).single();
	}

	private int overdueMatters() {
		return database.sql("select count(*) from meetings.matter where reason = 'OVERDUE_POINTS' and state = 'OPEN'").query(Integer.class).single();
	}
}
