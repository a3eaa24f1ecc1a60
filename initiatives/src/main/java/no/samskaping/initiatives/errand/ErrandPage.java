package no.samskaping.initiatives.errand;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.initiative.Authorities;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.seen.PastLines;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.Refusals;

/** Does what somebody comes to an initiative's page to do, with a form where something has to be said first. */
@Controller
@Admits(to = "initiatives.deed.move",
		own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR, Caller.PARTICIPANT })
class ErrandPage {

	private final SeenInitiatives seen;
	private final Errands errands;
	private final Authorities authorities;
	private final Offering offering;
	private final EvaluationDesk evaluations;
	private final PastLines past;
	private final Refusals refusals;
	private final Clock clock;

	ErrandPage(SeenInitiatives seen, Errands errands, Authorities authorities, Offering offering, EvaluationDesk evaluations, PastLines past,
			Refusals refusals, Clock clock) {
		this.seen = seen;
		this.errands = errands;
		this.authorities = authorities;
		this.offering = offering;
		this.evaluations = evaluations;
		this.past = past;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/initiativ/{number:I-.+}/{errand}")
	String form(@PathVariable String number, @PathVariable String errand, Acting acting, Model model) {
		var initiative = seen.one(number, acting);
		return page(initiative, known(number, errand, acting, initiative), ErrandForm.blank(initiative.version()), acting, model);
	}

	@PostMapping("/initiativ/{number:I-.+}/{errand}")
	String run(@PathVariable String number, @PathVariable String errand, @ModelAttribute("form") ErrandForm form, BindingResult errors, Acting acting,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		var known = known(number, errand, acting, initiative);
		try {
			if (!errors.hasErrors()) {
				errands.run(known, form, initiative, acting, clock.instant());
				redirect.addFlashAttribute("flash", Text.of("initiatives.flash." + known));
				return "redirect:/initiativ/" + number;
			}
			response.setStatus(422);
		} catch (Refused refused) {
			refusals.show(refused, errors);
			response.setStatus(422);
		} catch (Outdated outdated) {
			model.addAttribute("outdated", true);
			response.setStatus(409);
			var now = seen.one(number, acting);
			model.addAttribute("since", past.since(now, form.key()));
			return page(now, known, form.from(now.version()), acting, model);
		}
		return page(initiative, known, form, acting, model);
	}

	private String page(Initiative initiative, Errand errand, ErrandForm form, Acting acting, Model model) {
		var gateway = initiative.course().gateway();
		model.addAttribute("form", form);
		model.addAttribute("errand", errand);
		model.addAttribute("initiative", initiative);
		model.addAttribute("ended", errand.isEnding() ? past.ending(initiative).orElse(null) : null);
		model.addAttribute("missing", errand == Errand.COMPLETE
				? offering.missing(errand, initiative, evaluations.missing(initiative.getId()).size()).orElse(null) : null);
		model.addAttribute("onBehalf", authorities.isOnBehalf(errand.act(), acting, initiative));
		model.addAttribute("sources", Arrays.stream(Source.values()).map(one -> new Option(one.name(), Text.of("initiatives.source." + one))).toList());
		model.addAttribute("gateways", errands.gatewaysBut(gateway == null ? null : gateway.party(), acting));
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false),
				new Action("", Text.verbatim(initiative.wording().title()), "/initiativ/" + initiative.number(), false)));
		return "initiatives/errand";
	}

	private Errand known(String number, String path, Acting acting, Initiative initiative) {
		var errand = Errand.at(path).orElseThrow(() -> SeenInitiatives.unknown(number + "/" + path));
		authorities.require(errand.act(), acting, initiative);
		return errand;
	}
}
