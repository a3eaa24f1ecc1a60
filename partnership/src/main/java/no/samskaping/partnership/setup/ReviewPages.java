package no.samskaping.partnership.setup;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.People;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.charter.Document;
import no.samskaping.partnership.goal.GoalDesk;
import no.samskaping.partnership.goal.TypedGoal;
import no.samskaping.partnership.mandate.MandateLines;
import no.samskaping.partnership.versions.Comparing;
import no.samskaping.partnership.versions.Consequences;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;

/** The last step: all that is bound on one page, what it changes, and putting it into force or giving it up. P4. */
@Controller
@Admits(to = "partnership.deed.charter", value = Circle.STEERING)
@RequestMapping({ StepPages.SETUP, StepPages.DRAFT })
class ReviewPages {

	private final CharterDesk charters;
	private final StepPages pages;
	private final Comparing comparing;
	private final Consequences consequences;
	private final MandateLines lines;
	private final GoalDesk goals;
	private final People people;
	private final Words words;

	ReviewPages(CharterDesk charters, StepPages pages, Comparing comparing, Consequences consequences, MandateLines lines, GoalDesk goals, People people,
			Words words) {
		this.charters = charters;
		this.pages = pages;
		this.comparing = comparing;
		this.consequences = consequences;
		this.lines = lines;
		this.goals = goals;
		this.people = people;
		this.words = words;
	}

	@ModelAttribute("place")
	Place place(HttpServletRequest request, Acting acting) {
		return pages.place(request, acting);
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

	/** Puts it into force; who was overtaken by somebody else is told so. */
	@PostMapping("/sett-i-kraft")
	String adopt(@ModelAttribute(value = "place", binding = false) Place place, @RequestParam long version,
			@RequestParam(required = false) @Nullable Integer number, @RequestParam(required = false) @Nullable MultipartFile file, Acting acting,
			Model model, HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		if (place.draft().isEmpty()) {
			return overtaken(number, acting, model, response);
		}
		var draft = place.begun();
		try {
			charters.adopt(draft.getId(), version, sent(file), acting);
		} catch (Refused e) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("broken", e.broken()).addAttribute("pages", e.broken().stream().map(Broken::field).distinct()
					.collect(Collectors.toMap(it -> it, it -> Step.with(it).at(place.base()))));
			return overlooked(place, acting, model);
		} catch (Outdated e) {
			var now = place.now(charters);
			if (now.draft().isEmpty()) {
				return overtaken(draft.number(), acting, model, response);
			}
			response.setStatus(HttpStatus.CONFLICT.value());
			return overlooked(now, acting, model.addAttribute("compared", List.of()));
		}
		redirect.addFlashAttribute("flash", place.setup() ? Text.of("partnership.setup.in-force", draft.number())
				: Text.of("partnership.setup.adopted", draft.number(), words.date(draft.proposal().validFrom())));
		return "redirect:" + (place.setup() ? "/" : "/partnerskap/plattform/" + draft.number());
	}

	@PostMapping("/forkast")
	String giveUp(@ModelAttribute(value = "place", binding = false) Place place, @RequestParam long version, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var draft = place.begun();
		try {
			charters.giveUp(draft.getId(), version, acting);
		} catch (Outdated e) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return overlooked(place.now(charters), acting, model.addAttribute("compared", List.of()));
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.setup.given-up", draft.number()));
		return "redirect:/partnerskap/plattform/versjoner";
	}

	@ExceptionHandler
	String over(Place.NothingToWrite nothing, HttpServletRequest request) {
		return pages.over(request);
	}

	/** There is no draft any more: whoever put it into force goes on, another is told who did. */
	private String overtaken(@Nullable Integer number, Acting acting, Model model, HttpServletResponse response) {
		var adopted = charters.adopted().stream().filter(it -> number != null && it.number() == number).findFirst()
				.orElseThrow(Place.NothingToWrite::new);
		var by = adopted.adoptedBy();
		if (Objects.equals(by, acting.person())) {
			return "redirect:/partnerskap/plattform/" + number;
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("adopted", adopted).addAttribute("by", by == null ? "–" : people.names(Set.of(by)).getOrDefault(by, "–"));
		return "partnership/setup/overtaken";
	}

	/** All that is put into force, what it changes, the goals, and in the setup the people who begin. */
	private String overlooked(Place place, Acting acting, Model model) {
		var draft = place.begun();
		if (place.setup()) {
			model.addAttribute("people", lines.notOver(acting));
		}
		charters.before(draft).ifPresent(before -> {
			model.addAttribute("before", before).addAttribute("comparison", comparing.of(before.content(), draft.content()).differences());
			model.addAttribute("consequence", consequences.of(draft.content().threshold()));
		});
		var bySource = goals.bySource();
		model.addAttribute("goals", bySource).addAttribute("missingSources", draft.content().sourcesBeside(bySource.keySet()));
		model.addAttribute("mayWrite", true).addAttribute("goalId", Ids.next());
		model.addAttribute("discard", new Action("trash", Text.of("partnership.setup.discard"), place.base() + "/forkast", true,
				Map.of("version", String.valueOf(draft.version()))));
		return pages.show(Step.REVIEW, place, model);
	}

	private static @Nullable Document sent(@Nullable MultipartFile file) throws IOException {
		return file == null || file.isEmpty() ? null : new Document(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getInputStream());
	}
}
