package no.samskaping.meetings.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Segment;
import no.samskaping.workbench.picture.Spot;

/** The year's page: wheel and list, and what is missing; and what of it goes into a calendar. M1, M2, M3. */
@Controller
@Admits(to = "meetings.deed.read", value = Circle.INSIDE)
@RequestMapping("/møter")
class YearPage {

	private static final List<Sign> LEGEND = List.of(new Sign(false, Spot.State.HELD, Text.of("meetings.legend.meeting")),
			new Sign(true, Spot.State.HELD, Text.of("meetings.legend.workshop")), new Sign(false, Spot.State.CALLED, Text.of("ui.wheel.called")),
			new Sign(false, Spot.State.PLANNED, Text.of("ui.wheel.planned")), new Sign(false, Spot.State.LACKING, Text.of("ui.wheel.lacking")),
			new Sign(false, Spot.State.CANCELLED, Text.of("ui.wheel.cancelled")));

	private static final String CALENDAR = "text/calendar";

	private final YearDrawing drawing;
	private final Standings standings;
	private final Cadence cadence;
	private final Meetings meetings;
	private final Calendar calendar;
	private final Clock clock;

	YearPage(YearDrawing drawing, Standings standings, Cadence cadence, Meetings meetings, Calendar calendar, Clock clock) {
		this.drawing = drawing;
		this.standings = standings;
		this.cadence = cadence;
		this.meetings = meetings;
		this.calendar = calendar;
		this.clock = clock;
	}

	@GetMapping
	String thisYear(Acting acting, Model model) {
		return year(today().getYear(), acting, model);
	}

	@GetMapping("/arshjul/{year:\\d{4}}")
	String year(@PathVariable int year, Acting acting, Model model) {
		model.addAttribute("year", year).addAttribute("rhythm", cadence.rhythm(year));
		model.addAttribute("wheel", drawing.wheel(year, false));
		model.addAttribute("quarters", drawing.quarters(year));
		model.addAttribute("missing", drawing.missing(year));
		model.addAttribute("unplanned", drawing.unplanned(year));
		model.addAttribute("legend", LEGEND);
		model.addAttribute("dues", year == today().getYear() ? standings.coming(today()) : List.of());
		model.addAttribute("works", acting.worksOnThePlatform());
		model.addAttribute("years", IntStream.rangeClosed(year - 1, year + 1).mapToObj(other -> new Segment(null,
				Text.verbatim(String.valueOf(other)), "/møter/arshjul/" + other, other == year)).toList());
		return "meetings/year";
	}

	@GetMapping(path = "/arshjul/{year:\\d{4}}/kalender.ics", produces = CALENDAR)
	ResponseEntity<String> calendar(@PathVariable int year) {
		return calendar("moter-" + year, cadence.happenings(year));
	}

	/** One meeting alone. */
	@GetMapping(path = "/{id:[0-9a-f-]{36}}/kalender.ics", produces = CALENDAR)
	ResponseEntity<String> calendar(@PathVariable UUID id) {
		var meeting = meetings.one(new MeetingId(id));
		return calendar("mote-" + meeting.slot().toString().replace('/', '-'), List.of(Cadence.of(meeting)));
	}

	private ResponseEntity<String> calendar(String file, List<Happening> happenings) {
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(CALENDAR + ";charset=UTF-8"))
				.header("Content-Disposition", "attachment; filename=\"" + file + ".ics\"").body(calendar.of(happenings));
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	/** A sign of the wheel and what it means. */
	public record Sign(boolean outer, Spot.State state, Text text) {}
}
