package no.samskaping.meetings.year;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.ProdId;

import org.springframework.stereotype.Component;

import no.samskaping.workbench.Words;

/**
 * Writes meetings and workshops as a calendar (kalender, iCalendar). The time zone is our own, with its rules written out:
 * a meeting at nine stays at nine in every calendar.
 */
@Component
public class Calendar {

	private static final Duration LENGTH = Duration.ofHours(2);
	private static final String OSLO = """
			BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//Samskapingsplattformen//NO
			BEGIN:VTIMEZONE
			TZID:Europe/Oslo
			BEGIN:STANDARD
			DTSTART:19961027T030000
			RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
			TZNAME:CET
			TZOFFSETFROM:+0200
			TZOFFSETTO:+0100
			END:STANDARD
			BEGIN:DAYLIGHT
			DTSTART:19810329T020000
			RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
			TZNAME:CEST
			TZOFFSETFROM:+0100
			TZOFFSETTO:+0200
			END:DAYLIGHT
			END:VTIMEZONE
			END:VCALENDAR
			""".replace("\n", "\r\n");

	private final Words words;
	private final Clock clock;

	Calendar(Words words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	/** These as a calendar; what was cancelled, or not held, says so. */
	public String of(List<Happening> happenings) {
		var calendar = new net.fortuna.ical4j.model.Calendar();
		calendar.add(new ProdId("-//Samskapingsplattformen//NO"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(zone());
		happenings.forEach(one -> calendar.add(event(one)));
		try (var written = new StringWriter()) {
			new CalendarOutputter().output(calendar, written);
			return written.toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private VEvent event(Happening one) {
		var event = new VEvent(false);
		var zone = new TzId(Words.ZONE.getId());
		event.add(new Uid(one.id() + "@samskapingsplattformen"));
		event.add(new DtStamp(clock.instant()));
		event.add(new DtStart<>(one.startsAt()).withParameter(zone).getFluentTarget());
		event.add(new DtEnd<>(one.startsAt().plus(LENGTH)).withParameter(zone).getFluentTarget());
		event.add(new Summary(words.of(one.name())));
		if (!one.place().isBlank()) {
			event.add(new Location(one.place()));
		}
		event.add(new Status(status(one)));
		return event;
	}

	/** What was not held on its day is not certain: it may still be moved or cancelled. M3. */
	private String status(Happening one) {
		return one.state() == Happening.State.CANCELLED ? Status.VALUE_CANCELLED
				: one.isOverdue(LocalDate.now(clock.withZone(Words.ZONE))) ? Status.VALUE_TENTATIVE : Status.VALUE_CONFIRMED;
	}

	private static VTimeZone zone() {
		try {
			return (VTimeZone) new CalendarBuilder().build(new StringReader(OSLO)).getComponent("VTIMEZONE").orElseThrow();
		} catch (IOException | ParserException e) {
			throw new IllegalStateException("The calendar's own time zone cannot be read", e);
		}
	}
}
