package no.samskaping.agreements.working;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.screen.Refusals;

/** Adds a clause of the participants' own, and takes one away. A4. */
@Controller
@Admits(to = "agreements.deed.write", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
@RequestMapping("/avtaler/{number}/nytt-punkt")
class OwnClausePage {

	private final SeenAgreements agreements;
	private final DraftDesk desk;
	private final Refusals refusals;
	private final Clock clock;

	OwnClausePage(SeenAgreements agreements, DraftDesk desk, Refusals refusals, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView blank(@PathVariable String number, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		Voices.requireWork(acting, agreement);
		return page(agreement, ClauseForm.blank(agreement.version()), model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView add(@PathVariable String number, @ModelAttribute("form") ClauseForm form, BindingResult errors, Acting acting, Model model,
			RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		Voices.requireWork(acting, agreement);
		if (errors.hasErrors()) {
			return page(agreement, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			desk.edit(agreement.getId(), form.version(), acting, clock.instant(), "clause.added",
					draft -> form.add(draft, LocalDate.now(clock.withZone(Words.ZONE))));
		} catch (Refused refused) {
			refusals.show(refused, errors);
			return page(agreement, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			var now = desk.one(agreement.getId());
			model.addAttribute("changed", true);
			return page(now, form.from(now.version()), model, HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.added"));
		return new ModelAndView("redirect:/avtaler/" + number);
	}

	@PostMapping("/fjern")
	String remove(@PathVariable String number, @RequestParam long version, @RequestParam UUID clause, Acting acting, RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		var place = agreement.draft().clause(clause).map(known -> String.valueOf(agreement.draft().numberOf(known))).orElse("");
		try {
			desk.edit(agreement.getId(), version, acting, clock.instant(), "clause.removed", draft -> draft.withClauses(draft.clauses().stream()
					.filter(known -> known.kind() != ClauseKind.OWN || !known.id().equals(clause)).toList()), place);
			redirect.addFlashAttribute("flash", Text.of("agreements.flash.removed"));
		} catch (Outdated outdated) {
			redirect.addFlashAttribute("flash", Text.of("agreements.flash.outdated"));
		}
		return "redirect:/avtaler/" + number;
	}

	/** What was typed into a clause that somebody took away meanwhile: it can be added as a new one. */
	ModelAndView taken(Agreement now, ClauseForm form, Model model) {
		model.addAttribute("taken", true);
		return page(now, form.from(now.version()), model, HttpStatus.CONFLICT);
	}

	static void common(Agreement agreement, ClauseForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("agreement", agreement);
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + agreement.number(), false)));
	}

	private static ModelAndView page(Agreement agreement, ClauseForm form, Model model, HttpStatusCode status) {
		common(agreement, form, model);
		model.addAttribute("id", Ids.next());
		return new ModelAndView("agreements/own-clause", model.asMap(), status);
	}
}
