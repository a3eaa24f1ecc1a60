package no.samskaping.agreements.working;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.boundary.Answer;
import no.samskaping.agreements.boundary.Boundary;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.Refusals;

/** The questions of the boundary, and what follows from the answers. A5. */
@Controller
@Admits(to = "agreements.deed.write", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
@RequestMapping("/avtaler/{number}/avgrensning")
class BoundaryPage {

	private final SeenAgreements agreements;
	private final DraftDesk desk;
	private final People people;
	private final Refusals refusals;
	private final Clock clock;

	BoundaryPage(SeenAgreements agreements, DraftDesk desk, People people, Refusals refusals, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.people = people;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable String number, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		Voices.requireWork(acting, agreement);
		return page(agreement, BoundaryForm.of(agreement), model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView save(@PathVariable String number, @ModelAttribute("form") BoundaryForm form, BindingResult errors, Acting acting, Model model,
			RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		Voices.requireWork(acting, agreement);
		if (errors.hasErrors()) {
			return page(agreement, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			desk.edit(agreement.getId(), form.version(), acting, clock.instant(), "boundary", draft -> form.write(draft, acting));
		} catch (Refused refused) {
			refusals.show(refused, errors);
			return page(agreement, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			var now = desk.one(agreement.getId());
			model.addAttribute("now", BoundaryForm.of(now));
			return page(now, form, model, HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.boundary"));
		return new ModelAndView("redirect:/avtaler/" + number);
	}

	private ModelAndView page(Agreement agreement, BoundaryForm form, Model model, HttpStatusCode status) {
		var beside = agreement.draft().besideTheMunicipality();
		var complete = form.completed(agreement);
		// Another object under this name takes the errors out of the model.
		model.addAttribute("form", complete.equals(form) ? form : complete);
		model.addAttribute("agreement", agreement);
		var names = agreements.names(agreement.draft());
		model.addAttribute("names", names);
		model.addAttribute("fields", complete.fields(names));
		model.addAttribute("beside", beside);
		model.addAttribute("overruledBy", people.names(beside.stream().map(Side::boundary).filter(Objects::nonNull).map(Boundary::overruledBy)
				.filter(Objects::nonNull).collect(Collectors.toSet())));
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + agreement.number(), false)));
		model.addAttribute("answers", Stream.of(Answer.values()).map(answer -> new Option(answer.name(), Text.of("agreements.answer." + answer)))
				.toList());
		model.addAttribute("outcomes", Stream.of(Outcome.values())
				.map(outcome -> new Option(outcome.name(), Text.of("agreements.outcome." + outcome))).toList());
		return new ModelAndView("agreements/boundary", model.asMap(), status);
	}
}
