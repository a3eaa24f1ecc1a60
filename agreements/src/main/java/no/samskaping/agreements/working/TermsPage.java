package no.samskaping.agreements.working;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.terms.DecisionRule;
import no.samskaping.agreements.terms.DisagreementPath;
import no.samskaping.agreements.terms.Role;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.Refusals;

/** The form for an agreement's terms. A4. */
@Controller
@Admits(to = "agreements.deed.write", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
@RequestMapping("/avtaler/{number}/vilkar")
class TermsPage {

	private final SeenAgreements agreements;
	private final DraftDesk desk;
	private final ContactPersons contacts;
	private final People people;
	private final Refusals refusals;
	private final Clock clock;

	TermsPage(SeenAgreements agreements, DraftDesk desk, ContactPersons contacts, People people, Refusals refusals, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.contacts = contacts;
		this.people = people;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable String number, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		Voices.requireWork(acting, agreement);
		return page(agreement, TermsForm.of(agreement), model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView save(@PathVariable String number, @ModelAttribute("form") TermsForm form, BindingResult errors, Acting acting, Model model,
			RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		Voices.requireWork(acting, agreement);
		if (errors.hasErrors()) {
			return page(agreement, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			var today = LocalDate.now(clock.withZone(Words.ZONE));
			form.write(agreement.draft(), today);
			contacts.register(form, acting, clock.instant());
			desk.edit(agreement.getId(), form.version(), acting, clock.instant(), "terms", draft -> form.write(draft, today));
		} catch (Refused refused) {
			refusals.show(refused, errors);
			return page(agreement, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			var now = desk.one(agreement.getId());
			model.addAttribute("now", TermsForm.of(now));
			return page(now, form, model, HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.saved"));
		return new ModelAndView("redirect:/avtaler/" + number);
	}

	private ModelAndView page(Agreement agreement, TermsForm form, Model model, HttpStatusCode status) {
		var names = agreements.names(agreement.draft());
		model.addAttribute("form", form);
		model.addAttribute("agreement", agreement);
		model.addAttribute("names", names);
		model.addAttribute("fields", form.fields(names));
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + agreement.number(), false)));
		model.addAttribute("participants", agreement.draft().sides().stream()
				.map(side -> new Option(side.actor().value().toString(), Text.verbatim(names.getOrDefault(side.actor(), "")))).toList());
		model.addAttribute("contacts", contacts(agreement));
		model.addAttribute("decisions", options(DecisionRule.values(), "agreements.decision."));
		model.addAttribute("paths", options(DisagreementPath.values(), "agreements.path."));
		model.addAttribute("roles", options(Role.values(), "agreements.role."));
		return new ModelAndView("agreements/terms", model.asMap(), status);
	}

	/** The contact person of each participant, by its id as it stands in the form. */
	private Map<String, String> contacts(Agreement agreement) {
		var known = agreement.draft().sides().stream().filter(side -> side.contact() != null).toList();
		var names = people.names(known.stream().map(Side::contact).collect(Collectors.toSet()));
		return known.stream().collect(Collectors.toMap(side -> side.actor().value().toString(), side -> names.getOrDefault(side.contact(), "")));
	}

	private static List<Option> options(Enum<?>[] values, String key) {
		return Stream.of(values).map(value -> new Option(value.name(), Text.of(key + value.name()))).toList();
	}
}
