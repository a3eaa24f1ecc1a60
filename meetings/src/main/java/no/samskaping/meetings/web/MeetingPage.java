package no.samskaping.meetings.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.agenda.NoticeDesk;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.year.Cadence;
import no.samskaping.meetings.year.Calendar;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Mark;

/** A discussion meeting's page, and what is done with the meeting as a whole. M2, M3, M4. */
@Controller
@RequestMapping("/møter/{id:[0-9a-f-]{36}}")
class MeetingPage {

	private final Meetings meetings;
	private final MeetingDesk desk;
	private final MatterDesk matters;
	private final NoticeDesk notices;
	private final AdjournmentDesk adjournment;
	private final MeetingDrawing drawing;
	private final Calendar calendar;
	private final Names names;

	MeetingPage(Meetings meetings, MeetingDesk desk, MatterDesk matters, NoticeDesk notices, AdjournmentDesk adjournment,
			MeetingDrawing drawing, Calendar calendar, Names names) {
		this.meetings = meetings;
		this.desk = desk;
		this.matters = matters;
		this.notices = notices;
		this.adjournment = adjournment;
		this.drawing = drawing;
		this.calendar = calendar;
		this.names = names;
	}

	@GetMapping
	String show(@PathVariable UUID id, @RequestParam(name = "sak", required = false) @Nullable UUID matter, Acting acting, Model model) {
		model.addAttribute("meeting", drawing.of(meetings.one(new MeetingId(id)), matter, acting));
		return "meetings/meeting";
	}

	@GetMapping(path = "/kalender.ics", produces = "text/calendar")
	ResponseEntity<String> calendar(@PathVariable UUID id) {
		var meeting = meetings.one(new MeetingId(id));
		return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
				.header("Content-Disposition", "attachment; filename=\"mote-" + meeting.slot().toString().replace('/', '-') + ".ics\"")
				.body(calendar.of(List.of(Cadence.of(meeting))));
	}

	@GetMapping("/innkalling")
	String notice(@PathVariable UUID id, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		var meeting = meetings.one(new MeetingId(id));
		model.addAttribute("meeting", drawing.of(meeting, null, acting));
		var known = names.of(drawing.mayAttend(meeting).stream().map(card -> card.person()).toList());
		model.addAttribute("recipients", drawing.mayAttend(meeting).stream().map(card -> known.person(card.person())).distinct().toList());
		return "meetings/notice";
	}

	@PostMapping("/innkalling")
	Object send(@PathVariable UUID id, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> notices.send(new MeetingId(id), acting), () -> done(id, next, "called"),
				() -> show(id, null, acting, page.model()));
	}

	@GetMapping("/oppmote")
	String attendance(@PathVariable UUID id, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		var meeting = meetings.one(new MeetingId(id));
		var may = drawing.mayAttend(meeting);
		var known = names.of(may.stream().map(card -> card.person()).toList());
		var here = meeting.attendees().stream().map(attendee -> attendee.mandate()).collect(Collectors.toSet());
		model.addAttribute("meeting", drawing.of(meeting, null, acting));
		model.addAttribute("seats", may.stream().map(card -> new Seat(card.mandate().value(), card.person().value(),
				known.shape(card.party()), known.person(card.person()), known.party(card.party()), card.deputy(),
				meeting.state() == MeetingState.RUNNING ? here.contains(card.mandate()) : !card.deputy())).toList());
		model.addAttribute("minuteTaker", meeting.minuteTaker() != null ? meeting.minuteTaker().value()
				: acting.person() == null ? null : acting.person().value());
		model.addAttribute("self", acting.person() == null ? null : acting.person().value());
		return "meetings/attendance";
	}

	@PostMapping("/oppmote")
	Object attend(@PathVariable UUID id, @RequestParam(name = "oppmott", required = false) @Nullable Set<UUID> here,
			@RequestParam(name = "referent", required = false) @Nullable UUID minuteTaker, @RequestParam(name = "version") long version,
			Typed.Page page, Acting acting, RedirectAttributes next) {
		var attending = here == null ? Set.<MandateId>of() : here.stream().map(MandateId::new).collect(Collectors.toSet());
		var taker = minuteTaker == null ? null : new PersonId(minuteTaker);
		return Typed.attempt(page, () -> {
			if (meetings.one(new MeetingId(id)).state() == MeetingState.RUNNING) {
				desk.attendance(new MeetingId(id), attending, taker, version, acting);
			} else {
				desk.open(new MeetingId(id), attending, taker, acting);
			}
		}, () -> done(id, next, "attended"), () -> attendance(id, acting, page.model()));
	}

	@GetMapping("/flytt")
	String moving(@PathVariable UUID id, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		model.addAttribute("meeting", meetings.one(new MeetingId(id)));
		return "meetings/move";
	}

	@PostMapping("/flytt")
	Object move(@PathVariable UUID id, @RequestParam(name = "sted") String place, @RequestParam(name = "version") long version,
			Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> {
			var to = When.at(page.request().getParameter("dag"), page.request().getParameter("tid"), "dag", "tid");
			notices.tellChange(desk.move(new MeetingId(id), to, place, version, acting));
		}, () -> done(id, next, "moved"), () -> moving(id, acting, page.model()));
	}

	@GetMapping("/avlys")
	String cancelling(@PathVariable UUID id, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		model.addAttribute("meeting", meetings.one(new MeetingId(id)));
		return "meetings/cancel";
	}

	@PostMapping("/avlys")
	Object cancel(@PathVariable UUID id, @RequestParam String reason, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> {
			desk.cancel(new MeetingId(id), reason, acting);
			matters.released(new MeetingId(id));
			notices.tellChange(meetings.one(new MeetingId(id)));
		}, () -> done(id, next, "cancelled"), () -> cancelling(id, acting, page.model()));
	}

	@GetMapping("/avslutt")
	String ending(@PathVariable UUID id, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		model.addAttribute("meeting", drawing.of(meetings.one(new MeetingId(id)), null, acting));
		return "meetings/end";
	}

	@PostMapping("/avslutt")
	Object end(@PathVariable UUID id, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> adjournment.end(new MeetingId(id), acting),
				() -> See.page("/møter/" + id + "/referat", next, Text.of("meetings.done.ended")), () -> show(id, null, acting, page.model()));
	}

	@GetMapping("/ny-sak")
	String newMatter(@PathVariable UUID id, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		model.addAttribute("meeting", meetings.one(new MeetingId(id)));
		model.addAttribute("matter", Ids.next());
		model.addAttribute("others", drawing.elsewhere(new MeetingId(id)));
		return "meetings/new-matter";
	}

	@PostMapping("/ny-sak")
	Object add(@PathVariable UUID id, @RequestParam UUID matter, @RequestParam String title, @RequestParam String body,
			@RequestParam(name = "behandling", defaultValue = "DISCUSSION") Treatment treatment, Typed.Page page, Acting acting,
			RedirectAttributes next) {
		return Typed.attempt(page, () -> matters.add(new MatterId(matter), new MeetingId(id), title, body, treatment, acting),
				() -> See.page("/møter/" + id + "?sak=" + matter, next, Text.of("meetings.done.matter")),
				() -> newMatter(id, acting, page.model()));
	}

	@PostMapping("/hent-sak")
	Object take(@PathVariable UUID id, @RequestParam UUID matter, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> matters.take(new MatterId(matter), new MeetingId(id), acting),
				() -> See.page("/møter/" + id + "?sak=" + matter, next, Text.of("meetings.done.matter")),
				() -> newMatter(id, acting, page.model()));
	}

	private static Object done(UUID id, RedirectAttributes next, String what) {
		return See.page("/møter/" + id, next, Text.of("meetings.done." + what));
	}

	/** Who may attend. */
	public record Seat(UUID mandate, UUID person, Mark.@Nullable Shape shape, String name, String party, boolean deputy, boolean here) {}
}
