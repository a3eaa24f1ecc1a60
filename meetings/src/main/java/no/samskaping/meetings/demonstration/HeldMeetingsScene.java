package no.samskaping.meetings.demonstration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.agenda.NoticeDesk;
import no.samskaping.meetings.conclusion.ClosingDesk;
import no.samskaping.meetings.conclusion.Reading;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.PositionDesk;
import no.samskaping.meetings.voice.Statement;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** The meetings of the past year are held, one of them is missed, and the last one's minutes wait for their approval. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class HeldMeetingsScene implements Scene {

	private static final int MISSED_MONTHS_AGO = 5;
	private static final int NOTICE_DAYS = 8;

	private final Meetings meetings;
	private final MeetingDesk desk;
	private final NoticeDesk notices;
	private final Matters matters;
	private final PositionDesk positions;
	private final ClosingDesk closing;
	private final AdjournmentDesk adjournment;
	private final MinutesDesk minutes;
	private final Speakers speakers;

	HeldMeetingsScene(Meetings meetings, MeetingDesk desk, NoticeDesk notices, Matters matters, PositionDesk positions, ClosingDesk closing,
			AdjournmentDesk adjournment, MinutesDesk minutes, Speakers speakers) {
		this.meetings = meetings;
		this.desk = desk;
		this.notices = notices;
		this.matters = matters;
		this.positions = positions;
		this.closing = closing;
		this.adjournment = adjournment;
		this.minutes = minutes;
		this.speakers = speakers;
	}

	@Override
	public int order() {
		return 400;
	}

	@Override
	public void play(Director director) {
		var past = IntStream.rangeClosed(director.today().getYear() - 1, director.today().getYear()).boxed()
				.flatMap(year -> meetings.ofYear(year).stream())
				.filter(meeting -> meeting.startsAt().toLocalDate().isBefore(director.today())).toList();
		for (var meeting : past) {
			if (isMissed(meeting, director.today())) {
				continue;
			}
			hold(meeting, director);
			approve(meeting, meeting.equals(past.getLast()), director);
			director.settle();
		}
	}

	private static boolean isMissed(Meeting meeting, LocalDate today) {
		var missed = today.minusMonths(MISSED_MONTHS_AGO);
		return meeting.startsAt().getYear() == missed.getYear() && meeting.startsAt().getMonth() == missed.getMonth();
	}

	private void hold(Meeting meeting, Director director) {
		var day = meeting.startsAt().toLocalDate();
		director.at(day.minusDays(NOTICE_DAYS), meeting.startsAt().toLocalTime());
		notices.send(meeting.getId(), speakers.minuteTaker());
		director.at(day, meeting.startsAt().toLocalTime().plusMinutes(2));
		var present = speakers.all().stream().map(RepresentativeCard::mandate).collect(Collectors.toSet());
		desk.open(meeting.getId(), present, speakers.minuteTaker().person(), speakers.minuteTaker());
		matters.onAgenda(meeting.getId()).forEach(matter -> discuss(matter.view()));
		director.at(day, meeting.startsAt().toLocalTime().plusMinutes(95));
		adjournment.end(meeting.getId(), speakers.minuteTaker());
		minutes.send(meeting.getId(), speakers.minuteTaker());
	}

	private void discuss(MatterView matter) {
		if (matter.isForDiscussion()) {
			positions.takeAll(matter.id(), agreement(), speakers.minuteTaker());
		}
		var now = matters.one(matter.id()).view();
		var grown = now.proposal() == Outcome.FINISHES_AS_IT_IS;
		var reading = grown ? new Reading("Fullføres som det er, med et tak.", "150 000", null, now.version())
				: new Reading("Initiativet går videre.", null, null, now.version());
		closing.close(matter.id(), reading, speakers.minuteTaker());
	}

	private Map<Sector, Statement> agreement() {
		return Arrays.stream(Sector.values()).collect(Collectors.toMap(sector -> sector, sector -> {
			var speaker = speakers.of(sector);
			return new Statement(Ids.next(), speaker.party(), speaker.person(), Answer.AGREE, null, null);
		}));
	}

	private void approve(Meeting meeting, boolean latest, Director director) {
		var sectors = latest ? EnumSet.of(Sector.BUSINESS) : EnumSet.allOf(Sector.class);
		director.at(meeting.startsAt().toLocalDate().plusDays(1), meeting.startsAt().toLocalTime());
		sectors.forEach(sector -> minutes.approve(meeting.getId(), speakers.as(speakers.of(sector))));
	}
}
