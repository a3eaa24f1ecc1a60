package no.samskaping.partnership.setup;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
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

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.charter.Charter;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.charter.ReadyCharter;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.Refusals;

/** The steps in which a version of the charter is written, at setup and later alike. P4. */
@Controller
@Admits(to = "partnership.deed.charter", value = Circle.STEERING)
@RequestMapping({ StepPages.SETUP, StepPages.DRAFT })
class DraftPages {

	private final CharterDesk charters;
	private final Seating seating;
	private final StepPages pages;
	private final Refusals refusals;
	private final Words words;

	DraftPages(CharterDesk charters, Seating seating, StepPages pages, Refusals refusals, Words words) {
		this.charters = charters;
		this.seating = seating;
		this.pages = pages;
		this.refusals = refusals;
		this.words = words;
	}

	@ModelAttribute("place")
	Place place(HttpServletRequest request, Acting acting) {
		return pages.place(request, acting);
	}

	@GetMapping
	@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
	String resume(@ModelAttribute(value = "place", binding = false) Place place) {
		return "redirect:" + (place.draft().isEmpty() || !place.setup() ? Step.DECISION : Step.CONTENT).at(place.base());
	}

	@GetMapping("/vedtak")
	String decision(@ModelAttribute(value = "place", binding = false) Place place, Model model) {
		var form = place.draft().map(DecisionForm::of).orElseGet(() -> DecisionForm.ready(ReadyCharter.vennesla().municipality(), words.today()));
		return pages.show(Step.DECISION, place, model.addAttribute("form", form));
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
		return pages.show(Step.CONTENT, place, asked(model).addAttribute("form", ContentForm.of(place.begun(), words)));
	}

	/** Keeps it, and goes on or stays for one more challenge or source. */
	@PostMapping("/innhold")
	String write(@ModelAttribute(value = "place", binding = false) Place place, @ModelAttribute("form") ContentForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String stay, Acting acting, Model model, HttpServletResponse response) {
		place.begun();
		var shown = written(Step.CONTENT, place, errors, asked(model), response, () -> {
			var draft = place.begun(form.version());
			var content = Typed.whole(typed -> form.into(draft.content(), typed),
					it -> form.besideRows(charters.refusals(it, acting), draft.content()));
			charters.revise(draft.getId(), form.version(), content, draft.proposal(), acting);
		}, now -> Map.of("form", form.over(now.version()), "compared", form.comparedWith(ContentForm.of(now, words))));
		return stay != null && shown.startsWith("redirect:") ? "redirect:" + Step.CONTENT.at(place.base()) : shown;
	}

	@GetMapping("/parter")
	String parties(@ModelAttribute(value = "place", binding = false) Place place, Model model) {
		return pages.show(Step.PARTIES, place, model.addAttribute("form", seating.form(place.begun())));
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

	@ExceptionHandler
	String over(Place.NothingToWrite nothing, HttpServletRequest request) {
		return pages.over(request);
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
		return pages.show(step, place, model);
	}

	private static Model asked(Model model) {
		model.addAttribute("meetings", often("meetings", 12, 6, 4, 3, 2, 1)).addAttribute("workshops", often("workshops", 4, 2, 1));
		return model.addAttribute("icons", ChallengeIcon.options());
	}

	private static List<Option> often(String what, Integer... times) {
		return Stream.of(times).map(it -> new Option(String.valueOf(it), Text.of("partnership.rhythm." + what, it))).toList();
	}
}
