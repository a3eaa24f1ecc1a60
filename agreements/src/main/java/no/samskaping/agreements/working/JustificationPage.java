package no.samskaping.agreements.working;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.equality.EqualityRule;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;

/** Says why a difference that the equality review found is wanted, or takes the reason away. A3. */
@Controller
@Admits(to = "agreements.deed.write", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
@RequestMapping("/avtaler/{number}/begrunn/{rule}")
class JustificationPage {

	private final SeenAgreements agreements;
	private final DraftDesk desk;
	private final Clock clock;

	JustificationPage(SeenAgreements agreements, DraftDesk desk, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable String number, @PathVariable EqualityRule rule, @RequestParam(defaultValue = "") String funn,
			@RequestParam(required = false) @Nullable UUID deltaker, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		Voices.requireWork(acting, agreement);
		var about = new Difference(rule, funn, deltaker);
		return page(agreement, about, about.reasonIn(agreement.draft()), null, model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView save(@PathVariable String number, @PathVariable EqualityRule rule, @RequestParam(defaultValue = "") String funn,
			@RequestParam(required = false) @Nullable UUID deltaker, @RequestParam long version, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "false") boolean fjern, Acting acting, Model model, RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		var about = new Difference(rule, funn, deltaker);
		try {
			desk.edit(agreement.getId(), version, acting, clock.instant(), fjern ? "justification-removed" : "justified",
					draft -> fjern ? about.removedFrom(draft) : about.writtenInto(draft, reason), rule.name());
		} catch (Refused refused) {
			return page(agreement, about, reason, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			model.addAttribute("changed", true);
			return page(desk.one(agreement.getId()), about, reason, null, model, HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("flash", Text.of(fjern ? "agreements.flash.justification-removed" : "agreements.flash.justified"));
		return new ModelAndView("redirect:/avtaler/" + number);
	}

	private ModelAndView page(Agreement agreement, Difference about, String reason, @Nullable Refused refused, Model model,
			HttpStatusCode status) {
		var known = about.reasonIn(agreement.draft());
		var names = agreements.names(agreement.draft());
		model.addAttribute("agreement", agreement);
		model.addAttribute("about", about);
		model.addAttribute("found", about.findingIn(agreement.draft())
				.map(found -> found.what(found.actor() == null ? "" : names.getOrDefault(found.actor(), ""))).orElse(null));
		model.addAttribute("reason", reason);
		model.addAttribute("known", known);
		model.addAttribute("broken", refused == null ? List.of() : refused.broken());
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + agreement.number(), false)));
		return new ModelAndView("agreements/justify", model.asMap(), status);
	}
}
