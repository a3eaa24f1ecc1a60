package no.samskaping.meetings.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.workshop.Workshop;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.AdoptedCharter.Rhythm;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;

/** A year's cadence (årshjul): a meeting each month, a workshop each quarter, or as often as the charter says, and how each stands. M1, M2, M3. */
@Component
public class Cadence {

	private final Meetings meetings;
	private final Workshops workshops;
	private final GapReasons reasons;
	private final Charters charters;
	private final Clock clock;

	Cadence(Meetings meetings, Workshops workshops, GapReasons reasons, Charters charters, Clock clock) {
		this.meetings = meetings;
		this.workshops = workshops;
		this.reasons = reasons;
		this.charters = charters;
		this.clock = clock;
	}

	/** The meetings and workshops that count for a year, by their day. */
	public List<Happening> happenings(int year) {
		return Stream.concat(meetings.ofYear(year).stream().map(Cadence::of),
				workshops.ofYear(year).stream().map(Cadence::of))
				.sorted(Comparator.comparing(Happening::startsAt).thenComparing(Happening::id)).toList();
	}

	/** How the months and quarters of a year stand. */
	public List<Slot> slots(int year) {
		var happenings = happenings(year);
		var start = charters.current().cadenceStart();
		var latest = latest(year);
		var slots = new ArrayList<Slot>();
		for (var kind : Happening.Kind.values()) {
			var stated = reasons.of(kind, year);
			IntStream.rangeClosed(1, kind.slots()).forEach(slot -> slots.add(Slot.of(kind, year, slot,
					happenings.stream().filter(one -> one.kind() == kind && one.slot() == slot).toList(), stated.get(slot),
					rhythmOn(kind.lastDay(year, slot), latest), start, today())));
		}
		return slots;
	}

	/** How often they are in a year, as it ends. M1, M2. */
	Rhythm rhythm(int year) {
		return latest(year).rhythm();
	}

	/** The version of the charter in force at the end of a year, as far as is known now. */
	private AdoptedCharter latest(int year) {
		return charters.on(LocalDate.of(year, Month.DECEMBER, 31)).orElseGet(charters::current);
	}

	/** As the version in force on that day said: a later one excuses nothing that was missing before it. P4. */
	private Rhythm rhythmOn(LocalDate day, AdoptedCharter latest) {
		var charter = latest;
		while (charter.version() > 1 && day.isBefore(charter.validFrom())) {
			charter = charters.version(charter.version() - 1);
		}
		return charter.rhythm();
	}

	/** What is missing of the last year and this one, and what is to be planned soon of this one and the next. M3. */
	public List<Slot> waiting() {
		return IntStream.rangeClosed(today().getYear() - 1, today().getYear() + 1).mapToObj(this::slots).flatMap(List::stream)
				.filter(slot -> slot.status().isGap() || slot.isSoon(today())).toList();
	}

	/** A slot of a year. */
	Slot slot(Happening.Kind kind, int year, int number) {
		return slots(year).stream().filter(slot -> slot.kind() == kind && slot.number() == number).findFirst()
				.orElseThrow(() -> new Unknown(GapDesk.subject(kind, year, number)));
	}

	/** A meeting in the year. */
	public static Happening of(Meeting meeting) {
		return new Happening(Happening.Kind.MEETING, meeting.getId().value(), meeting.slot().year(), meeting.slot().month(),
				meeting.startsAt(), meeting.place(), Happening.State.valueOf(meeting.state().name()),
				Text.of("meetings.meeting.name", meeting.slot().toString()), meeting.reason());
	}

	/** A workshop in the year. */
	public static Happening of(Workshop workshop) {
		return new Happening(Happening.Kind.WORKSHOP, workshop.getId().value(), workshop.year(), workshop.quarter(), workshop.startsAt(),
				workshop.place(), Happening.State.valueOf(workshop.state().name()), Text.of("meetings.workshop.name"), workshop.reason());
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
