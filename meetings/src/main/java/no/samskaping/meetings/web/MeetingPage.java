package no.samskaping.meetings.web;

import java.util.UUID;

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
import no.samskaping.meetings.agenda.ChangeDesk;
import no.samskaping.meetings.agenda.NoticeDesk;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;

/** A discussion meeting's page, and what is done with the meeting as a whole. M2, M3, M4. */
@Controller
@Admits(to = "meetings.deed.plan", value = Circle.WORKERS)
@RequestMapping("/møter/{id:[0-9a-f-]{36}}")
class MeetingPage {

	private final Meetings meetings;
	private final ChangeDesk changes;
	private final NoticeDesk notices;
	private final AdjournmentDesk adjournment;
	private final MeetingDrawing drawing;
	private final Names names;

	MeetingPage(Meetings meetings, ChangeDesk changes, NoticeDesk notices, AdjournmentDesk adjournment, MeetingDrawing drawing,
			Names names) {
		this.meetings = meetings;
		this.changes = changes;
		this.notices = notices;
		this.adjournment = adjournment;
		this.drawing = drawing;
		this.names = names;
	}

	@GetMapping
	@Admits(to = "meetings.deed.read", value = Circle.INSIDE)
	String show(@PathVariable UUID id, @RequestParam(name = "sak", required = false) @Nullable UUID matter, Acting acting, Model model) {
		model.addAttribute("meeting", drawing.of(meetings.one(new MeetingId(id)), matter, acting));
		return "meetings/meeting";
	}

	@GetMapping("/innkalling")
	String notice(@PathVariable UUID id, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		var meeting = meetings.one(new MeetingId(id));
		model.addAttribute("meeting", drawing.of(meeting, null, acting));
		var called = drawing.mayAttend(meeting.getId(), meeting.startsAt().toLocalDate());
		var known = names.of(called.stream().map(card -> card.person()).toList());
		model.addAttribute("recipients", called.stream().map(card -> known.person(card.person())).distinct().toList());
		return "meetings/notice";
	}

	@PostMapping("/innkalling")
	Object send(@PathVariable UUID id, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> notices.send(new MeetingId(id), acting), () -> done(id, next, "called"),
				() -> show(id, null, acting, page.model()));
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
			changes.move(new MeetingId(id), to, place, version, acting);
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
		return Typed.attempt(page, () -> changes.cancel(new MeetingId(id), reason, acting), () -> done(id, next, "cancelled"), () -> cancelling(id, acting, page.model()));
	}

	@GetMapping("/avslutt")
	@Admits(to = "meetings.deed.lead", value = Circle.COORDINATORS, own = { Caller.STAFF, Caller.REPRESENTATIVE })
	String ending(@PathVariable UUID id, Acting acting, Model model) {
		var meeting = meetings.one(new MeetingId(id));
		MeetingDesk.requireLead(meeting, acting);
		model.addAttribute("meeting", drawing.of(meeting, null, acting));
		return "meetings/end";
	}

	@PostMapping("/avslutt")
	@Admits(to = "meetings.deed.lead", value = Circle.COORDINATORS, own = { Caller.STAFF, Caller.REPRESENTATIVE })
	Object end(@PathVariable UUID id, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> adjournment.end(new MeetingId(id), acting),
				() -> See.page("/møter/" + id + "/referat", next, Text.of("meetings.done.ended")), () -> show(id, null, acting, page.model()));
	}

	private static Object done(UUID id, RedirectAttributes next, String what) {
		return See.page("/møter/" + id, next, Text.of("meetings.done." + what));
	}
}
