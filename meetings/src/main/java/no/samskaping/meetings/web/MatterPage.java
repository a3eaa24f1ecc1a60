package no.samskaping.meetings.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.conclusion.ClosingDesk;
import no.samskaping.meetings.conclusion.Reading;
import no.samskaping.meetings.followup.ActionPoint.ActionPointId;
import no.samskaping.meetings.followup.ActionPointDesk;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.NoteDesk;
import no.samskaping.meetings.matter.NoteDesk.Marking;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.voice.PositionDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** What is done with a matter: positions, notes, action points, closing. M6, M7. */
@Controller
@Admits(to = "meetings.deed.read", value = Circle.INSIDE)
@RequestMapping("/møter/sak/{id:[0-9a-f-]{36}}")
class MatterPage {

	private final Matters matters;
	private final Meetings meetings;
	private final MatterDesk desk;
	private final PositionDesk positions;
	private final ClosingDesk closing;
	private final ActionPointDesk points;
	private final NoteDesk notes;
	private final MeetingDrawing drawing;
	private final MatterDrawing matterDrawing;
	private final Words words;

	MatterPage(Matters matters, Meetings meetings, MatterDesk desk, PositionDesk positions, ClosingDesk closing, ActionPointDesk points,
			NoteDesk notes, MeetingDrawing drawing, MatterDrawing matterDrawing, Words words) {
		this.matters = matters;
		this.meetings = meetings;
		this.desk = desk;
		this.positions = positions;
		this.closing = closing;
		this.points = points;
		this.notes = notes;
		this.drawing = drawing;
		this.matterDrawing = matterDrawing;
		this.words = words;
	}

	/** Leads to the meeting on whose agenda it stands; one that waits for a meeting has a page of its own. */
	@GetMapping
	Object show(@PathVariable UUID id, Typed.Page page, Acting acting) {
		var matter = matters.one(new MatterId(id)).view();
		return matter.meeting() == null ? again(id, page, acting) : See.page(address(matter));
	}

	@PostMapping("/standpunkt")
	@Admits(to = "meetings.deed.position", own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR })
	Object positions(@PathVariable UUID id, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> positions.takeAll(new MatterId(id), PositionForm.read(page.request()), acting),
				() -> done(id, next, "positions"), () -> again(id, page, acting));
	}

	@PostMapping("/forslag")
	@Admits(to = "meetings.deed.lead", value = Circle.COORDINATORS, own = { Caller.STAFF, Caller.REPRESENTATIVE })
	Object propose(@PathVariable UUID id, @RequestParam(name = "proposal", required = false) @Nullable String proposal,
			@RequestParam(name = "version") long version, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.propose(new MatterId(id), Picked.one(Outcome.class, proposal, "M6", "proposal"), version, acting),
				() -> done(id, next, "proposed"), () -> again(id, page, acting));
	}

	@PostMapping("/lukk")
	@Admits(to = "meetings.deed.lead", value = Circle.COORDINATORS, own = { Caller.STAFF, Caller.REPRESENTATIVE })
	Object close(@PathVariable UUID id, @RequestParam(name = "text", defaultValue = "") String text,
			@RequestParam(name = "ceiling", required = false) @Nullable String ceiling,
			@RequestParam(name = "gateway", required = false) @Nullable UUID gateway, @RequestParam(name = "version") long version,
			Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> closing.close(new MatterId(id), new Reading(text, ceiling, gateway, version), acting),
				() -> done(id, next, "closed"), () -> again(id, page, acting));
	}

	@PostMapping("/skriftlig")
	@Admits(to = "meetings.deed.plan", value = Circle.WORKERS)
	Object openForAnswers(@PathVariable UUID id, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> {
			var until = When.day(page.request().getParameter("answersBy"));
			if (until == null) {
				throw Refused.because("M6", "answersBy", Text.of("meetings.rule.matter.answers-by"));
			}
			desk.openForAnswers(new MatterId(id), until, acting);
		}, () -> done(id, next, "written"), () -> again(id, page, acting));
	}

	@PostMapping("/notat")
	@Admits(to = "meetings.deed.minutes", value = Circle.WORKERS)
	Object note(@PathVariable UUID id, @RequestParam UUID form, @RequestParam(name = "note", defaultValue = "") String note,
			@RequestParam(name = "exemptionBasis", defaultValue = "") String basis,
			@RequestParam(name = "exemptionUntil", defaultValue = "") String until, Typed.Page page, Acting acting, RedirectAttributes next) {
		var marking = basis.isBlank() && until.isBlank() ? null : new Marking(basis, When.day(until));
		return Typed.attempt(page, () -> notes.add(form, new MatterId(id), note, marking, acting), () -> done(id, next, "noted"),
				() -> again(id, page, acting));
	}

	@PostMapping("/punkt")
	@Admits(to = "meetings.deed.minutes", value = Circle.WORKERS)
	Object point(@PathVariable UUID id, @RequestParam UUID form, @RequestParam(name = "what", defaultValue = "") String what,
			@RequestParam(name = "responsible", required = false) @Nullable UUID party, Typed.Page page, Acting acting,
			RedirectAttributes next) {
		return Typed.attempt(page, () -> points.agree(new ActionPointId(form), new MatterId(id), what, party == null ? null : new PartyId(party),
				When.day(page.request().getParameter("due")), acting), () -> done(id, next, "point"), () -> again(id, page, acting));
	}

	@PostMapping("/punkt/{point}/gjort")
	@Admits(to = "meetings.deed.follow-up", value = Circle.COORDINATORS, own = { Caller.STAFF, Caller.REPRESENTATIVE })
	Object pointDone(@PathVariable UUID id, @PathVariable UUID point, @RequestParam(name = "angre", defaultValue = "false") boolean undo,
			Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> {
			if (undo) {
				points.notDone(new ActionPointId(point), acting);
			} else {
				points.done(new ActionPointId(point), acting);
			}
		}, () -> done(id, next, undo ? "point-undone" : "point-done"), () -> again(id, page, acting));
	}

	private String again(UUID id, Typed.Page page, Acting acting) {
		var matter = matters.one(new MatterId(id)).view();
		matterDrawing.overtaken(matter).ifPresent(told -> page.model().addAttribute("overtaken", told));
		if (matter.meeting() == null) {
			var sheet = drawing.alone(matter, acting);
			page.model().addAttribute("matter", sheet);
			page.model().addAttribute("heading", words.of(sheet.title()));
			return "meetings/matter";
		}
		page.model().addAttribute("meeting", drawing.of(meetings.one(matter.meeting()), id, acting));
		return "meetings/meeting";
	}

	private Object done(UUID id, RedirectAttributes next, String what) {
		return See.page(address(matters.one(new MatterId(id)).view()), next, Text.of("meetings.done." + what));
	}

	/** Where a matter is shown: with the meeting on whose agenda it stands, or alone while it waits for one. */
	static String address(MatterView matter) {
		var id = matter.id().value();
		return matter.meeting() == null ? "/møter/sak/" + id : "/møter/" + matter.meeting().value() + "?sak=" + id;
	}
}
