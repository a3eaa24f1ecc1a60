package no.samskaping.partnership.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.charter.Charter;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.charter.ReadyCharter;
import no.samskaping.partnership.goal.GoalDesk;
import no.samskaping.partnership.goal.TypedGoal;
import no.samskaping.partnership.mandate.MandateLines;
import no.samskaping.partnership.party.PartyDesk;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.Refusals;

/** The steps in which a version of the charter is written, at setup and later alike. P4. */
@Controller
@Admits(to = "partnership.deed.charter", value = Circle.STEERING)
@RequestMapping({ DraftPages.SETUP, DraftPages.DRAFT })
class DraftPages {

	static final String SETUP = "/oppsett";
	static final String DRAFT = "/partnerskap/plattform/utkast";

	private final CharterDesk charters;
	private final Seating seating;
	private final PartyDesk parties;
	private final MandateLines people;
	private final GoalDesk goals;
	private final Refusals refusals;
	private final Words words;
	private final Clock clock;

	DraftPages(CharterDesk charters, Seating seating, PartyDesk parties, MandateLines people, GoalDesk goals, Refusals refusals, Words words,
			Clock clock) {
		this.charters = charters;
		this.seating = seating;
		this.parties = parties;
		this.people = people;
		this.goals = goals;
		this.refusals = refusals;
		this.words = words;
		this.clock = clock;
	}

	@ModelAttribute("place")
	Place place(HttpServletRequest request, Acting acting) {
		var setup = request.getRequestURI().startsWith(SETUP);
		if (setup && charters.inForce().isPresent()) {
			throw new Place.NothingToWrite();
		}
		if (!CharterDesk.mayWrite(acting)) {
			throw new Denied(Text.of(setup ? "partnership.setup.denied" : "partnership.charter.denied"));
		}
		if (!setup && charters.inForce().isEmpty()) {
			throw new Place.NothingToWrite();
		}
		return new Place(setup ? SETUP : DRAFT, setup, charters.drafted());
	}

	@GetMapping
	@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
	String resume(@ModelAttribute(value = "place", binding = false) Place place) {
		return "redirect:" + (place.draft().isEmpty() || !place.setup() ? Step.DECISION : Step.CONTENT).at(place.base());
	}

	@GetMapping("/vedtak")
	String decision(@ModelAttribute(value = "place", binding = false) Place place, Model model) {
		var form = place.draft().map(DecisionForm::of).orElseGet(() -> DecisionForm.ready(ReadyCharter.vennesla().municipality(), today()));
		return page(Step.DECISION, place, model.addAttribute("form", form));
	}

	@PostMapping("/vedtak")
	String decide(@ModelAttribute(value = "place", binding = false) Place place, @ModelAttribute("form") DecisionForm form, BindingResult errors,
			Acting acting, Model model, HttpServletResponse response) {
		return written(Step.DECISION, place, errors, model, response, () -> {
			if (place.draft().isEmpty()) {
				seating.begin(form, acting);
			} else {
				var draft = place.begun(form.version());
				var decided = seating.decided(form, draft.content(), acting);
				charters.revise(draft.getId(), form.version(), decided.content(), decided.proposal(), acting);
			}
		}, draft -> Map.of("form", form.over(draft.version()), "compared", form.comparedWith(DecisionForm.of(draft))));
	}

	@GetMapping("/innhold")
	String content(@ModelAttribute(value = "place", binding = false) Place place, Model model) {
		return page(Step.CONTENT, place, model.addAttribute("form", ContentForm.of(place.begun(), words)));
	}

	@PostMapping("/innhold")
	String write(@ModelAttribute(value = "place", binding = false) Place place, @ModelAttribute("form") ContentForm form, BindingResult errors,
			Acting acting, Model model, HttpServletResponse response) {
		place.begun();
		return written(Step.CONTENT, place, errors, model, response, () -> {
			var draft = place.begun(form.version());
			var content = Typed.whole(typed -> form.into(draft.content(), typed), it -> charters.refusals(it, acting));
			charters.revise(draft.getId(), form.version(), content, draft.proposal(), acting);
		}, now -> Map.of("form", form.over(now.version()), "compared", form.comparedWith(ContentForm.of(now, words))));
	}

	@GetMapping("/parter")
	String parties(@ModelAttribute(value = "place", binding = false) Place place, Model model) {
		return page(Step.PARTIES, place, model.addAttribute("form", seating.form(place.begun())));
	}

	@PostMapping("/parter")
	String seat(@ModelAttribute(value = "place", binding = false) Place place, @ModelAttribute("form") PartiesForm form, BindingResult errors,
			Acting acting, Model model, HttpServletResponse response) {
		place.begun();
		return written(Step.PARTIES, place, errors, model, response, () -> seating.arrange(place.begun(form.version()), form, acting),
				now -> {
					var current = seating.form(now);
					return Map.of("form", form.over(current), "compared", form.comparedWith(current, words));
				});
	}

	@GetMapping("/bekreft")
	String review(@ModelAttribute(value = "place", binding = false) Place place, Acting acting, Model model) {
		place.begun();
		return overlooked(place, acting, model);
	}

	/** Enters a goal of small initiatives; goals stand apart from the versions and are asked for before the first is in force. */
	@PostMapping("/mal")
	String add(@ModelAttribute(value = "place", binding = false) Place place, @RequestParam UUID id, @RequestParam String source,
			@RequestParam String text, @RequestParam String until, Acting acting, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		place.begun();
		var goal = new TypedGoal(id, source, text, until);
		try {
			goal.enter(goals, acting);
		} catch (Refused e) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return overlooked(place, acting, model.addAllAttributes(goal.again()).addAttribute("broken", e.broken()));
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.goal.added"));
		return "redirect:" + Step.REVIEW.at(place.base()) + "#mal";
	}

	@PostMapping("/sett-i-kraft")
	String adopt(@ModelAttribute(value = "place", binding = false) Place place, @RequestParam long version, Acting acting, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var draft = place.begun();
		try {
			charters.adopt(draft.getId(), version, acting);
		} catch (Refused e) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("broken", e.broken()).addAttribute("pages", e.broken().stream().map(Broken::field).distinct()
					.collect(Collectors.toMap(it -> it, it -> Step.with(it).at(place.base()))));
			return overlooked(place, acting, model);
		} catch (Outdated e) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return overlooked(place.now(charters), acting, model.addAttribute("compared", List.of()));
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.setup.in-force", draft.number()));
		return "redirect:" + (place.setup() ? "/" : "/partnerskap/plattform/" + draft.number());
	}

	@PostMapping("/forkast")
	String discard(@ModelAttribute(value = "place", binding = false) Place place, Acting acting) {
		charters.discard(place.begun().getId(), acting);
		return "redirect:/partnerskap/plattform";
	}

	@ExceptionHandler
	String over(Place.NothingToWrite nothing, HttpServletRequest request) {
		var atStart = request.getRequestURI().startsWith(SETUP) && charters.inForce().isEmpty();
		return "redirect:" + (atStart ? Step.DECISION.at(SETUP) : "/partnerskap/plattform");
	}

	private String written(Step step, Place place, BindingResult errors, Model model, HttpServletResponse response, Runnable writing,
			Function<Charter, Map<String, Object>> beside) {
		try {
			writing.run();
			return "redirect:" + step.next(place.setup()).at(place.base());
		} catch (Refused e) {
			refusals.show(e, errors);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		} catch (Outdated e) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
			model.addAllAttributes(beside.apply(charters.drafted().orElseThrow(Place.NothingToWrite::new)));
		}
		return page(step, place, model);
	}

	/** All that is put into force, the goals, and in the setup the people who begin. */
	private String overlooked(Place place, Acting acting, Model model) {
		if (place.setup()) {
			model.addAttribute("people", people.notOver(acting));
		}
		var bySource = goals.bySource();
		model.addAttribute("goals", bySource).addAttribute("missingSources", ReadyCharter.vennesla().goalSourcesBeside(bySource.keySet()));
		model.addAttribute("mayWrite", true).addAttribute("goalId", Ids.next());
		return page(Step.REVIEW, place, model);
	}

	private String page(Step step, Place place, Model model) {
		model.addAttribute("base", place.base()).addAttribute("setup", place.setup());
		model.addAttribute("steps", step.beside(place.base(), place.setup(), place.draft().isPresent()));
		place.draft().ifPresent(draft -> {
			var known = parties.of(draft.content().seats().stream().map(it -> it.party()).collect(Collectors.toSet()));
			model.addAttribute("draft", draft);
			model.addAttribute("organisations", Stream.concat(known.values().stream(), parties.ever().stream())
					.collect(Collectors.toMap(it -> it.id().value(), it -> it, (one, other) -> one)));
		});
		model.addAttribute("sectors", Stream.of(Sector.values())
				.map(it -> new Option(it.name(), Text.of("partnership.sector." + it.name().toLowerCase(Locale.ROOT)))).toList());
		return "partnership/setup/" + step.name().toLowerCase(Locale.ROOT);
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
