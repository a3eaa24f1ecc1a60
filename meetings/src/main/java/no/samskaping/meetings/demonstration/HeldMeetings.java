package no.samskaping.meetings.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.agenda.NoticeDesk;
import no.samskaping.meetings.conclusion.ClosingDesk;
import no.samskaping.meetings.conclusion.Reading;
import no.samskaping.meetings.evaluation.JudgementDesk;
import no.samskaping.meetings.evaluation.Scores;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.NoteDesk;
import no.samskaping.meetings.matter.NoteDesk.Marking;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.PositionDesk;
import no.samskaping.meetings.voice.Statement;
import no.samskaping.meetings.workshop.Idea.Raised;
import no.samskaping.meetings.workshop.IdeaDesk;
import no.samskaping.meetings.workshop.Workshop;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.demonstration.Director;

/** The meetings and workshops of the past year are held, one month is missed, and the last minutes wait for their approval. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class HeldMeetings {

	private static final int MISSED_MONTHS_AGO = 5;
	private static final int NOTICE_DAYS = 8;
	private static final int AWAITED_DAYS = 14;
	private static final int KEPT_YEARS = 2;
	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final Meetings meetings;
	private final MeetingDesk desk;
	private final NoticeDesk notices;
	private final Matters matters;
	private final PositionDesk positions;
	private final NoteDesk notes;
	private final ClosingDesk closing;
	private final AdjournmentDesk adjournment;
	private final MinutesDesk minutes;
	private final MinutesShelf shelf;
	private final Workshops workshops;
	private final WorkshopDesk workshopDesk;
	private final IdeaDesk ideas;
	private final JudgementDesk judgements;
	private final Speakers speakers;

	HeldMeetings(Meetings meetings, MeetingDesk desk, NoticeDesk notices, Matters matters, PositionDesk positions, NoteDesk notes,
			ClosingDesk closing, AdjournmentDesk adjournment, MinutesDesk minutes, MinutesShelf shelf, Workshops workshops,
			WorkshopDesk workshopDesk, IdeaDesk ideas, JudgementDesk judgements, Speakers speakers) {
		this.meetings = meetings;
		this.desk = desk;
		this.notices = notices;
		this.matters = matters;
		this.positions = positions;
		this.notes = notes;
		this.closing = closing;
		this.adjournment = adjournment;
		this.minutes = minutes;
		this.shelf = shelf;
		this.workshops = workshops;
		this.workshopDesk = workshopDesk;
		this.ideas = ideas;
		this.judgements = judgements;
		this.speakers = speakers;
	}

	/** Lets what is planned happen, up to today. */
	void tell(LocalDate start, Director director) {
		IntStream.rangeClosed(start.getYear(), director.today().getYear()).forEach(year -> {
			meetings.ofYear(year).stream().filter(meeting -> meeting.startsAt().toLocalDate().isBefore(director.today()))
					.filter(meeting -> !isMissed(meeting, director.today()))
					.forEach(meeting -> hold(meeting, director));
			workshops.ofYear(year).stream().filter(workshop -> workshop.startsAt().toLocalDate().isBefore(director.today()))
					.forEach(workshop -> hold(workshop, director));
		});
	}

	private static boolean isMissed(Meeting meeting, LocalDate today) {
		var missed = today.minusMonths(MISSED_MONTHS_AGO);
		return meeting.startsAt().getYear() == missed.getYear() && meeting.startsAt().getMonth() == missed.getMonth();
	}

	private void hold(Meeting meeting, Director director) {
		var id = meeting.getId();
		var day = meeting.startsAt().toLocalDate();
		var begins = meeting.startsAt().toLocalTime();
		director.at(day.minusDays(NOTICE_DAYS), begins, () -> notices.send(id, speakers.minuteTaker()));
		gather(meeting, director);
	}

	/** Those who were called come together, and approve the minutes on the next day. */
	void gather(Meeting meeting, Director director) {
		var id = meeting.getId();
		var day = meeting.startsAt().toLocalDate();
		var begins = meeting.startsAt().toLocalTime();
		director.at(day, begins.plusMinutes(2), () -> {
			var present = speakers.all().stream().map(RepresentativeCard::mandate).collect(Collectors.toSet());
			desk.open(id, present, speakers.minuteTaker().person(), speakers.minuteTaker());
		});
		director.at(day, begins.plusMinutes(10), () -> matters.onAgenda(id).stream().map(Matter::view)
				.filter(matter -> matter.state().isUnfinished()).forEach(matter -> discuss(matter, day)));
		director.at(day, begins.plusMinutes(95), () -> {
			adjournment.end(id, speakers.minuteTaker());
			minutes.send(id, speakers.minuteTaker());
		});
		var latest = day.isAfter(director.today().minusDays(AWAITED_DAYS));
		director.at(day.plusDays(1), begins, () -> (latest ? EnumSet.of(Sector.BUSINESS) : EnumSet.allOf(Sector.class))
				.forEach(sector -> minutes.approve(id, shelf.one(id).version(), speakers.as(speakers.of(sector)))));
	}

	private void hold(Workshop workshop, Director director) {
		var id = workshop.getId();
		var day = workshop.startsAt().toLocalDate();
		director.at(day.minusDays(NOTICE_DAYS), MORNING, () -> workshopDesk.register(id, Ids.next(), "Besøkende (oppdiktet)", null, 4));
		director.at(day, workshop.startsAt().toLocalTime().plusMinutes(60), () -> ideas.raise(IdeaId.next(), id,
				new Raised("Et sted for dem som ikke spiller fotball", "Ungdom i sentrum mangler et sted å være.", null, null), speakers.minuteTaker()));
		director.at(day, workshop.startsAt().toLocalTime().plusMinutes(110), () -> {
			workshopDesk.held(id, speakers.minuteTaker());
			judgements.workshop(Ids.next(), id, new Scores(4, 4, 3, 4), null);
		});
	}

	private void discuss(MatterView matter, LocalDate day) {
		if (matter.proposal() == Outcome.GATEWAY_FOUND) {
			notes.add(Ids.next(), matter.id(), "Eieren fortalte om økonomien i butikken, og ba om at tallene ikke skrives ned.",
					new Marking("offentleglova § 13, jf. forvaltningsloven § 13", day.plusYears(KEPT_YEARS)), speakers.minuteTaker());
		}
		if (matter.isForDiscussion()) {
			positions.takeAll(matter.id(), agreement(matter.proposal()), speakers.minuteTaker());
		}
		closing.close(matter.id(), reading(matters.one(matter.id()).view()), speakers.minuteTaker());
	}

	private Reading reading(MatterView matter) {
		return switch (matter.proposal()) {
			case TAKEN_FORWARD -> new Reading("Initiativet går videre.", null, null, matter.version());
			case FINISHES_AS_IT_IS -> new Reading("Fullføres som det er, med et tak.", "150 000", null, matter.version());
			case GATEWAY_FOUND -> new Reading("Sentralen tar på seg å være kontaktpart.", null, speakers.of(Sector.VOLUNTARY).party().value(), matter.version());
			case NOTED, NOT_TAKEN_FORWARD, BECOMES_FORMALISED -> new Reading("Tatt til orientering.", null, null, matter.version());
		};
	}

	private Map<Sector, Statement> agreement(Outcome proposal) {
		return Arrays.stream(Sector.values()).collect(Collectors.toMap(sector -> sector, sector -> {
			var speaker = speakers.of(sector);
			return new Statement(Ids.next(), proposal, speaker.party(), speaker.person(), Answer.AGREE, null, null);
		}));
	}
}
