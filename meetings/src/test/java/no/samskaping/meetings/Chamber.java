package no.samskaping.meetings;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.conclusion.ClosingDesk;
import no.samskaping.meetings.conclusion.Reading;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.NewMatter;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.Attendee;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.PositionDesk;
import no.samskaping.meetings.voice.Statement;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Subject;

/** The chamber in which the tests' meetings are held: what most of them begin with. */
@TestConfiguration
class Chamber {

	private @Autowired Neighbours.World world;
	private @Autowired MeetingDesk meetings;
	private @Autowired Meetings all;
	private @Autowired MatterDesk matterDesk;
	private @Autowired Matters matters;
	private @Autowired PositionDesk positions;
	private @Autowired ClosingDesk closing;
	private @Autowired MinutesDesk minutes;
	private @Autowired MinutesShelf shelf;
	private @Autowired JdbcClient database;

	private int month;

	/** Nothing is planned and nothing is up; it is nine o'clock on the Tuesday. */
	void clear() {
		MovableClock.SHARED.stopAt(Given.NINE);
		database.sql("update meetings.meeting set state = 'CANCELLED', reason = 'Ryddet' where state in ('PLANNED', 'CALLED', 'RUNNING')").update();
		database.sql("update meetings.matter set state = 'LEFT', left_key = 'meetings.matter.left.withdrawn' where state in ('OPEN', 'WRITTEN')").update();
		database.sql("delete from meetings.knock").update();
		world.recused.clear();
		world.recusedOnly = null;
		world.ends.clear();
		world.deputies.clear();
		world.appointed.clear();
		world.effects.clear();
	}

	MeetingId planned(LocalDate day) {
		month = month % 12 + 1;
		return meetings.plan(MeetingId.next(), YearMonth.of(2026, month), day.atTime(9, 0), "Herredshuset", Neighbours.COORDINATOR).getId();
	}

	/** One of today, with these present; the deputies stay at home. */
	MeetingId running(Sector... sectors) {
		var meeting = planned(Given.TUESDAY.toLocalDate());
		open(meeting, sectors);
		return meeting;
	}

	void open(MeetingId meeting, Sector... sectors) {
		meetings.open(meeting, Arrays.stream(sectors).map(sector -> Neighbours.mandate(Given.party(sector))).collect(Collectors.toSet()), null,
				Neighbours.COORDINATOR);
	}

	/** The sector's representative takes the minutes from now on. */
	void minutesBy(MeetingId meeting, Sector sector) {
		var running = all.one(meeting);
		meetings.attendance(meeting, running.attendees().stream().map(Attendee::mandate).collect(Collectors.toSet()), Given.representative(sector),
				running.version(), Neighbours.COORDINATOR);
	}

	/** An initiative that is ready, and up. */
	MatterId up(String title) {
		return bring(world.initiative(title, Stage.READY_FOR_DISCUSSION).subject(), Reason.READY);
	}

	/** The same, on the agenda of a meeting that runs with all sectors. */
	MatterId discussed(String title) {
		var matter = up(title);
		matterDesk.take(matter, running(Sector.values()), Neighbours.COORDINATOR);
		return matter;
	}

	MatterId bring(Subject subject, Reason reason) {
		var matter = NewMatter.about(subject, reason, Treatment.DISCUSSION, UUID.randomUUID());
		matterDesk.bring(matter, Neighbours.COORDINATOR);
		return matter.id();
	}

	MatterView view(MatterId matter) {
		return matters.one(matter).view();
	}

	/** The sector's representative says so, in person. */
	void says(MatterId matter, Sector sector, Answer answer) {
		MovableClock.SHARED.moveBy(Duration.ofSeconds(1));
		positions.take(matter, statement(matter, sector, answer), Neighbours.representative(Given.party(sector)));
	}

	/** The representatives of all three sectors do. */
	void allAgree(MatterId matter) {
		for (var sector : Sector.values()) {
			says(matter, sector, Answer.AGREE);
		}
	}

	Statement statement(MatterId matter, Sector sector, Answer answer) {
		return new Statement(UUID.randomUUID(), view(matter).proposal(), Given.party(sector), Given.representative(sector), answer, "Fordi", null);
	}

	void close(MatterId matter, String text) {
		closing.close(matter, new Reading(text, null, null, view(matter).version()), Neighbours.COORDINATOR);
	}

	/** The party's representative approves the minutes as they stand. */
	void approves(MeetingId meeting, PartyId party) {
		minutes.approve(meeting, shelf.one(meeting).version(), Neighbours.representative(party));
	}

	int mails() {
		return database.sql("select count(*) from platform.mail").query(Integer.class).single();
	}

	int outstanding() {
		return database.sql("select count(*) from platform.event_publication where status <> 'COMPLETED'").query(Integer.class).single();
	}

	/** Waits until somebody in the database waits for somebody else. */
	void untilSomebodyWaits() {
		await().until(() -> database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() > 0);
	}
}
