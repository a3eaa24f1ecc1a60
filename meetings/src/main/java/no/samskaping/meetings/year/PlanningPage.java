package no.samskaping.meetings.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
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
import no.samskaping.meetings.web.Picked;
import no.samskaping.meetings.web.See;
import no.samskaping.meetings.web.Typed;
import no.samskaping.meetings.web.When;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;

/** Where the year's meetings and workshops are planned, and its gaps are explained. M1, M2, M3. */
@Controller
@Admits(to = "meetings.deed.plan", value = Circle.WORKERS)
@RequestMapping("/møter")
class PlanningPage {

	private final YearDesk desk;
	private final Cadence cadence;
	private final MeetingDesk meetings;
	private final WorkshopDesk workshops;
	private final GapDesk gaps;
	private final Clock clock;

	PlanningPage(YearDesk desk, Cadence cadence, MeetingDesk meetings, WorkshopDesk workshops, GapDesk gaps, Clock clock) {
		this.desk = desk;
		this.cadence = cadence;
		this.meetings = meetings;
		this.workshops = workshops;
		this.gaps = gaps;
		this.clock = clock;
	}

	@GetMapping("/arshjul/{year:\\d{4}}/forslag")
	String proposals(@PathVariable int year, @RequestParam(name = "rad", required = false) @Nullable List<String> sent, Acting acting,
			Model model) {
		MeetingDesk.requireWorker(acting);
		var rows = new ArrayList<Row>();
		for (var proposal : desk.proposals(year, today())) {
			rows.add(new Row(idOf(proposal, sent), proposal.kind(), proposal.slot(), proposal.kind().period(proposal.slot()),
					proposal.startsAt().toLocalDate(), proposal.startsAt().toLocalTime()));
		}
		model.addAttribute("year", year);
		model.addAttribute("rows", rows);
		return "meetings/proposals";
	}

	/** A row that is shown again keeps the identity with which it was sent, and with it what was typed into it. */
	private static UUID idOf(Proposal proposal, @Nullable List<String> sent) {
		var row = ":" + proposal.kind() + ":" + proposal.slot();
		return sent == null ? Ids.next() : sent.stream().filter(one -> one.endsWith(row)).findFirst()
				.map(one -> Picked.id(one.substring(0, one.length() - row.length()), "M3", "")).orElseGet(Ids::next);
	}

	@PostMapping("/arshjul/{year:\\d{4}}/forslag")
	Object plan(@PathVariable int year, @RequestParam(name = "valgt", required = false) @Nullable List<String> chosen,
			@RequestParam(name = "rad", required = false) @Nullable List<String> sent, Typed.Page page, Acting acting, RedirectAttributes next) {
		var all = new ArrayList<YearDesk.Chosen>();
		return Typed.attempt(page, () -> {
			all.clear();
			for (var row : chosen == null ? List.<String>of() : chosen) {
				all.add(chosen(row, page.request()));
			}
			desk.plan(year, all, acting);
		}, () -> See.page("/møter/arshjul/" + year, next, Text.of("meetings.done.planned", all.size())),
				() -> proposals(year, sent, acting, page.model()));
	}

	private static YearDesk.Chosen chosen(String row, HttpServletRequest request) {
		var parts = row.split(":");
		if (parts.length != 3) {
			throw Refused.because("M3", Text.of("meetings.rule.form.choice"));
		}
		var place = request.getParameter("sted");
		var kind = Picked.one(Happening.Kind.class, parts[1], "M3", "");
		return new YearDesk.Chosen(Picked.id(parts[0], "M3", ""), kind, Picked.number(parts[2], 1, kind.slots(), "M3", ""),
				When.at(request.getParameter("dag-" + parts[0]), request.getParameter("tid-" + parts[0]), "dag-" + parts[0], "tid-" + parts[0]),
				place == null ? "" : place);
	}

	@GetMapping("/nytt")
	String newOne(@RequestParam(name = "slag", defaultValue = "MEETING") Happening.Kind kind,
			@RequestParam(name = "ar", defaultValue = "") String year, @RequestParam(name = "plass", defaultValue = "") String slot, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		var month = today().getMonthValue();
		model.addAttribute("kind", kind);
		model.addAttribute("id", Ids.next());
		model.addAttribute("year", year.matches("\\d{4}") ? year : String.valueOf(today().getYear()));
		model.addAttribute("slot", !slot.isBlank() ? slot : kind == Happening.Kind.MEETING ? month : (month + 2) / 3);
		model.addAttribute("slots", IntStream.rangeClosed(1, kind.slots())
				.mapToObj(number -> new Option(String.valueOf(number), kind.period(number))).toList());
		return "meetings/plan";
	}

	@PostMapping("/nytt")
	Object planOne(@RequestParam UUID id, @RequestParam(name = "slag") Happening.Kind kind,
			@RequestParam(name = "ar", defaultValue = "") String ar, @RequestParam(name = "plass", defaultValue = "") String plass,
			@RequestParam(name = "sted", defaultValue = "") String place, Typed.Page page, Acting acting,
			RedirectAttributes next) {
		return Typed.attempt(page, () -> {
			MeetingDesk.requireWorker(acting);
			return PlanForm.read(kind, page.request());
		}, form -> {
			if (kind == Happening.Kind.MEETING) {
				meetings.plan(new MeetingId(id), YearMonth.of(form.year(), form.slot()), form.startsAt(), place, acting);
			} else {
				workshops.plan(new WorkshopId(id), form.year(), form.slot(), form.startsAt(), place, form.places(), acting);
			}
		}, () -> See.page((kind == Happening.Kind.MEETING ? "/møter/" : "/møter/verksted/") + id, next, Text.of("meetings.done.planned", 1)),
				() -> newOne(kind, ar, plass, acting, page.model()));
	}

	@GetMapping("/arshjul/{year:\\d{4}}/grunn")
	String reason(@PathVariable int year, @RequestParam(name = "slag") Happening.Kind kind, @RequestParam(name = "plass") int slot,
			Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		model.addAttribute("year", year);
		model.addAttribute("kind", kind);
		model.addAttribute("slot", slot);
		model.addAttribute("stated", cadence.slot(kind, year, slot).statedReason());
		model.addAttribute("period", kind.period(slot));
		return "meetings/gap";
	}

	@PostMapping("/arshjul/{year:\\d{4}}/grunn")
	Object stateReason(@PathVariable int year, @RequestParam(name = "slag") Happening.Kind kind, @RequestParam(name = "plass") int slot,
			@RequestParam String reason, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> gaps.state(kind, year, slot, reason, acting),
				() -> See.page("/møter/arshjul/" + year, next, Text.of("meetings.done.reason")),
				() -> reason(year, kind, slot, acting, page.model()));
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	/** A row of the proposals. */
	public record Row(UUID id, Happening.Kind kind, int slot, Text period, LocalDate day, LocalTime time) {}
}
