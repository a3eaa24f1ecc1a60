package no.samskaping.meetings.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.web.See;
import no.samskaping.meetings.web.Typed;
import no.samskaping.meetings.web.When;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Segment;
import no.samskaping.workbench.picture.Spot;

/** The year's page: wheel and list, what is missing, and planning. M1, M2, M3. */
@Controller
@RequestMapping("/møter")
class YearPage {

	private static final List<Sign> LEGEND = List.of(new Sign(false, Spot.State.HELD, Text.of("meetings.legend.meeting")),
			new Sign(true, Spot.State.HELD, Text.of("meetings.legend.workshop")), new Sign(false, Spot.State.CALLED, Text.of("ui.wheel.called")),
			new Sign(false, Spot.State.PLANNED, Text.of("ui.wheel.planned")), new Sign(false, Spot.State.LACKING, Text.of("ui.wheel.lacking")),
			new Sign(false, Spot.State.CANCELLED, Text.of("ui.wheel.cancelled")));

	private final YearDrawing drawing;
	private final Standings standings;
	private final YearDesk desk;
	private final Cadence cadence;
	private final MeetingDesk meetings;
	private final WorkshopDesk workshops;
	private final GapReasons reasons;
	private final Calendar calendar;
	private final Clock clock;

	YearPage(YearDrawing drawing, Standings standings, YearDesk desk, Cadence cadence, MeetingDesk meetings, WorkshopDesk workshops, GapReasons reasons,
			Calendar calendar, Clock clock) {
		this.drawing = drawing;
		this.standings = standings;
		this.desk = desk;
		this.cadence = cadence;
		this.meetings = meetings;
		this.workshops = workshops;
		this.reasons = reasons;
		this.calendar = calendar;
		this.clock = clock;
	}

	@GetMapping
	String thisYear(Acting acting, Model model) {
		return year(today().getYear(), acting, model);
	}

	@GetMapping("/arshjul/{year:\\d{4}}")
	String year(@PathVariable int year, Acting acting, Model model) {
		model.addAttribute("year", year);
		model.addAttribute("wheel", drawing.wheel(year, false));
		model.addAttribute("quarters", drawing.quarters(year));
		model.addAttribute("missing", drawing.missing(year));
		model.addAttribute("unplanned", desk.proposals(year, today()).size());
		model.addAttribute("legend", LEGEND);
		model.addAttribute("dues", year == today().getYear() ? standings.coming(today()) : List.of());
		model.addAttribute("works", acting.worksOnThePlatform());
		model.addAttribute("years", IntStream.rangeClosed(year - 1, year + 1).mapToObj(other -> new Segment(null,
				Text.verbatim(String.valueOf(other)), "/møter/arshjul/" + other, other == year)).toList());
		return "meetings/year";
	}

	@GetMapping(path = "/arshjul/{year:\\d{4}}/kalender.ics", produces = "text/calendar")
	ResponseEntity<String> calendar(@PathVariable int year) {
		return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
				.header("Content-Disposition", "attachment; filename=\"moter-" + year + ".ics\"")
				.body(calendar.of(cadence.happenings(year)));
	}

	@GetMapping("/arshjul/{year:\\d{4}}/forslag")
	String proposals(@PathVariable int year, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		var rows = new ArrayList<Row>();
		for (var proposal : desk.proposals(year, today())) {
			rows.add(new Row(Ids.next(), proposal.kind(), proposal.slot(), YearDrawing.period(proposal.kind(), proposal.slot()),
					proposal.startsAt().toLocalDate(), proposal.startsAt().toLocalTime()));
		}
		model.addAttribute("year", year);
		model.addAttribute("rows", rows);
		return "meetings/proposals";
	}

	@PostMapping("/arshjul/{year:\\d{4}}/forslag")
	Object plan(@PathVariable int year, @RequestParam(name = "valgt", required = false) @Nullable List<String> chosen, Typed.Page page,
			Acting acting, RedirectAttributes next) {
		var all = new ArrayList<YearDesk.Chosen>();
		return Typed.attempt(page, () -> {
			all.clear();
			for (var row : chosen == null ? List.<String>of() : chosen) {
				all.add(chosen(row, page.request()));
			}
			desk.plan(year, all, acting);
		}, () -> See.page("/møter/arshjul/" + year, next, Text.of("meetings.done.planned", all.size())),
				() -> proposals(year, acting, page.model()));
	}

	private static YearDesk.Chosen chosen(String row, HttpServletRequest request) {
		var parts = row.split(":");
		var place = request.getParameter("sted");
		return new YearDesk.Chosen(UUID.fromString(parts[0]), Happening.Kind.valueOf(parts[1]), Integer.parseInt(parts[2]),
				startsAt(request.getParameter("dag-" + parts[0]), request.getParameter("tid-" + parts[0])), place == null ? "" : place);
	}

	@GetMapping("/nytt")
	String newOne(@RequestParam(name = "slag", defaultValue = "MEETING") Happening.Kind kind,
			@RequestParam(name = "ar", required = false) @Nullable Integer year,
			@RequestParam(name = "plass", required = false) @Nullable Integer slot, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		var month = today().getMonthValue();
		model.addAttribute("kind", kind);
		model.addAttribute("id", Ids.next());
		model.addAttribute("year", year == null ? today().getYear() : year);
		model.addAttribute("slot", slot == null ? kind == Happening.Kind.MEETING ? month : (month + 2) / 3 : slot);
		model.addAttribute("slots", IntStream.rangeClosed(1, kind.slots())
				.mapToObj(number -> new Option(String.valueOf(number), YearDrawing.period(kind, number))).toList());
		return "meetings/plan";
	}

	@PostMapping("/nytt")
	Object planOne(@RequestParam UUID id, @RequestParam(name = "slag") Happening.Kind kind, @RequestParam(name = "ar") int year,
			@RequestParam(name = "plass") int slot, @RequestParam(name = "sted") String place, Typed.Page page, Acting acting,
			RedirectAttributes next) {
		return Typed.attempt(page, () -> {
			var startsAt = startsAt(page.request().getParameter("dag"), page.request().getParameter("tid"));
			if (kind == Happening.Kind.MEETING) {
				meetings.plan(new MeetingId(id), YearMonth.of(year, slot), startsAt, place, acting);
			} else {
				workshops.plan(new WorkshopId(id), year, slot, startsAt, place, When.number(page.request().getParameter("plasser")), acting);
			}
		}, () -> See.page((kind == Happening.Kind.MEETING ? "/møter/" : "/møter/verksted/") + id, next, Text.of("meetings.done.planned", 1)),
				() -> newOne(kind, year, slot, acting, page.model()));
	}

	@GetMapping("/arshjul/{year:\\d{4}}/grunn")
	String reason(@PathVariable int year, @RequestParam(name = "slag") Happening.Kind kind, @RequestParam(name = "plass") int slot,
			Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		model.addAttribute("year", year);
		model.addAttribute("kind", kind);
		model.addAttribute("slot", slot);
		model.addAttribute("period", YearDrawing.period(kind, slot));
		return "meetings/gap";
	}

	@PostMapping("/arshjul/{year:\\d{4}}/grunn")
	Object stateReason(@PathVariable int year, @RequestParam(name = "slag") Happening.Kind kind, @RequestParam(name = "plass") int slot,
			@RequestParam String reason, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> reasons.state(kind, year, slot, reason, acting),
				() -> See.page("/møter/arshjul/" + year, next, Text.of("meetings.done.reason")),
				() -> reason(year, kind, slot, acting, page.model()));
	}

	private static LocalDateTime startsAt(@Nullable String day, @Nullable String time) {
		return When.at(day, time, "dag", "tid");
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	/** A sign of the wheel and what it means. */
	public record Sign(boolean outer, Spot.State state, Text text) {}

	/** A row of the proposals. */
	public record Row(UUID id, Happening.Kind kind, int slot, Text period, LocalDate day, LocalTime time) {}
}
