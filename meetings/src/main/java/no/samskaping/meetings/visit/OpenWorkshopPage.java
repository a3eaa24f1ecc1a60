package no.samskaping.meetings.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.evaluation.JudgementDesk;
import no.samskaping.meetings.evaluation.Theme;
import no.samskaping.meetings.web.See;
import no.samskaping.meetings.web.Typed;
import no.samskaping.meetings.web.When;
import no.samskaping.meetings.workshop.Idea;
import no.samskaping.meetings.workshop.IdeaDesk;
import no.samskaping.meetings.workshop.Throttle;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** A workshop for everyone, without an account: registration, ideas, evaluation. M1, M5, M8, P7. */
@Controller
@Admits(to = "meetings.deed.attend", value = Circle.EVERYONE)
@RequestMapping("/apen/verksted/{id:[0-9a-f-]{36}}")
class OpenWorkshopPage {

	private static final int SHOWN = 12;
	private static final int LOOKED_AT = 300;

	private final Workshops workshops;
	private final WorkshopDesk desk;
	private final IdeaDesk ideas;
	private final JudgementDesk judgements;
	private final Initiatives initiatives;
	private final Throttle throttle;
	private final Clock clock;

	OpenWorkshopPage(Workshops workshops, WorkshopDesk desk, IdeaDesk ideas, JudgementDesk judgements, Initiatives initiatives,
			Throttle throttle, Clock clock) {
		this.workshops = workshops;
		this.desk = desk;
		this.ideas = ideas;
		this.judgements = judgements;
		this.initiatives = initiatives;
		this.throttle = throttle;
		this.clock = clock;
	}

	/** What goes on is shown by the titles of the formalised ones; small ones may be somebody's own and are only counted. P7. */
	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		var workshop = workshops.one(new WorkshopId(id));
		var today = LocalDate.now(clock.withZone(Words.ZONE));
		model.addAttribute("workshop", workshop);
		model.addAttribute("id", id);
		model.addAttribute("places", workshop.capacity() - workshop.placesTaken());
		model.addAttribute("registers", workshop.takesRegistrations(clock.instant()));
		model.addAttribute("takesIdeas", workshop.takesIdeas(today));
		model.addAttribute("evaluates", workshop.takesEvaluations(today));
		var running = initiatives.at(Set.of(Stage.RUNNING), null, LOOKED_AT);
		var formalised = running.stream().filter(card -> card.scale() == Scale.FORMALISED).map(InitiativeCard::title).toList();
		model.addAttribute("running", formalised.stream().limit(SHOWN).toList());
		model.addAttribute("more", running.size() - Math.min(SHOWN, formalised.size()));
		model.addAttribute("themes", Theme.values());
		model.addAttribute("forms", List.of(Ids.next(), Ids.next(), Ids.next()));
		return "meetings/open-workshop";
	}

	@PostMapping("/pamelding")
	Object register(@PathVariable UUID id, @RequestParam UUID form, @RequestParam(name = "name", defaultValue = "") String name,
			@RequestParam(name = "mail", required = false) @Nullable String mail, @RequestParam(name = "people", defaultValue = "1") String people,
			Typed.Page page, RedirectAttributes next) {
		return sent(id, page, next, "registered", () -> desk.register(new WorkshopId(id), form, name, mail, When.number(people)));
	}

	@PostMapping("/innspill")
	Object raise(@PathVariable UUID id, @RequestParam UUID form, @RequestParam(name = "title", defaultValue = "") String title,
			@RequestParam(name = "description", required = false) @Nullable String description,
			@RequestParam(name = "raiser", required = false) @Nullable String raiser,
			@RequestParam(name = "reach", required = false) @Nullable String reach, Typed.Page page, RedirectAttributes next) {
		return sent(id, page, next, "raised",
				() -> ideas.raise(new IdeaId(form), new WorkshopId(id), new Idea.Raised(title, description, raiser, reach), new Acting.Nobody()));
	}

	@PostMapping("/evaluering")
	Object evaluate(@PathVariable UUID id, @RequestParam UUID form, @RequestParam(name = "comment", required = false) @Nullable String comment,
			Typed.Page page, RedirectAttributes next) {
		return sent(id, page, next, "evaluated", () -> judgements.workshop(form, new WorkshopId(id), ScoresForm.read(page.request()), comment));
	}

	/** A field that people do not see stays empty; what fills it is a machine, which is thanked and not believed. */
	private Object sent(UUID id, Typed.Page page, RedirectAttributes next, String note, Runnable act) {
		return Typed.attempt(page, () -> {
			var trap = page.request().getParameter("website");
			if (trap == null || trap.isBlank()) {
				throttle.knock(new WorkshopId(id), page.request().getRemoteAddr());
				act.run();
			}
		}, () -> See.page("/apen/verksted/" + id, next, Text.of("meetings.open.done." + note)), () -> show(id, page.model()));
	}
}
