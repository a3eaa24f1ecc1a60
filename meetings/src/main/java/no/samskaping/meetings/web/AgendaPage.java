package no.samskaping.meetings.web;

import java.util.Optional;
import java.util.Set;
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

import no.samskaping.initiatives.Initiatives;
import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/** What is put onto a meeting's agenda by hand. M4. */
@Controller
@Admits(to = "meetings.deed.plan", value = Circle.WORKERS)
@RequestMapping("/møter/{id:[0-9a-f-]{36}}")
class AgendaPage {

	private final Meetings meetings;
	private final MatterDesk matters;
	private final MeetingDrawing drawing;
	private final Initiatives initiatives;

	AgendaPage(Meetings meetings, MatterDesk matters, MeetingDrawing drawing, Initiatives initiatives) {
		this.meetings = meetings;
		this.matters = matters;
		this.drawing = drawing;
		this.initiatives = initiatives;
	}

	@GetMapping("/ny-sak")
	String form(@PathVariable UUID id, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		model.addAttribute("meeting", meetings.one(new MeetingId(id)));
		model.addAttribute("matter", Ids.next());
		model.addAttribute("others", drawing.elsewhere(new MeetingId(id)));
		return "meetings/new-matter";
	}

	@PostMapping("/ny-sak")
	Object add(@PathVariable UUID id, @RequestParam UUID matter, @RequestParam String title, @RequestParam String body,
			@RequestParam(name = "behandling", defaultValue = "DISCUSSION") Treatment treatment,
			@RequestParam(name = "initiativ", defaultValue = "") String number, Typed.Page page, Acting acting,
			RedirectAttributes next) {
		return Typed.attempt(page, () -> matters.add(new MatterId(matter), new MeetingId(id), numbered(number), title, body, treatment, acting),
				() -> See.page("/møter/" + id + "?sak=" + matter, next, Text.of("meetings.done.matter")),
				() -> form(id, acting, page.model()));
	}

	/** The initiative with that number, also one that is not ready: it may be brought up for information. I6. */
	private @Nullable Subject numbered(String number) {
		if (number.isBlank()) {
			return null;
		}
		return Optional.ofNullable(initiatives.byNumbers(Set.of(number)).get(number)).filter(card -> !card.stage().isEnd())
				.map(card -> card.id().subject()).orElseThrow(() -> Refused.because("I6", "initiativ", Text.of("meetings.rule.matter.initiative")));
	}

	@PostMapping("/hent-sak")
	Object take(@PathVariable UUID id, @RequestParam(name = "taken", required = false) @Nullable String taken, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> matters.take(new MatterId(Picked.id(taken, "M4", "taken")), new MeetingId(id), acting),
				() -> See.page("/møter/" + id + "?sak=" + taken, next, Text.of("meetings.done.matter")),
				() -> form(id, acting, page.model()));
	}
}
