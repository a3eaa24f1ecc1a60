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
import no.samskaping.agreements.equality.EqualityRule;
import no.samskaping.agreements.equality.Justification;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.review.Remedy;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;

/** Mends what the equality review found, or says why a difference is wanted; fetches what the initiative plans now. A3. */
@Controller
@RequestMapping("/avtaler/{number}")
class MendingPage {

	private static final ActorId NOBODY = new ActorId(new UUID(0, 0));

	private final SeenAgreements agreements;
	private final DraftDesk desk;
	private final Clock clock;

	MendingPage(SeenAgreements agreements, DraftDesk desk, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.clock = clock;
	}

	@PostMapping("/rett")
	String mend(@PathVariable String number, @RequestParam long version, @RequestParam Remedy remedy,
			@RequestParam(required = false) @Nullable UUID actor, Acting acting, RedirectAttributes redirect) {
		var whom = actor == null ? NOBODY : new ActorId(actor);
		desk.edit(agreements.numbered(number, acting).getId(), version, acting, clock.instant(), "mended", draft -> remedy.mend(draft, whom));
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.mended"));
		return "redirect:/avtaler/" + number;
	}

	@PostMapping("/hent")
	String refresh(@PathVariable String number, @RequestParam long version, Acting acting, RedirectAttributes redirect) {
		desk.refresh(agreements.numbered(number, acting).getId(), version, acting, clock.instant());
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.refreshed"));
		return "redirect:/avtaler/" + number;
	}

	@GetMapping("/begrunn/{rule}")
	ModelAndView justify(@PathVariable String number, @PathVariable EqualityRule rule, @RequestParam(required = false) @Nullable UUID deltaker,
			Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		if (!acting.worksOnThePlatform()) {
			throw new Denied(Text.of("agreements.denied.work"));
		}
		return page(agreement, rule, deltaker, known(agreement.draft(), rule, deltaker), null, model, HttpStatus.OK);
	}

	@PostMapping("/begrunn/{rule}")
	ModelAndView save(@PathVariable String number, @PathVariable EqualityRule rule, @RequestParam long version, @RequestParam String reason,
			@RequestParam(required = false) @Nullable UUID deltaker, Acting acting, Model model, RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		try {
			desk.edit(agreement.getId(), version, acting, clock.instant(), "justified", draft -> write(draft, rule, deltaker, reason), rule.name());
		} catch (Refused refused) {
			return page(agreement, rule, deltaker, reason, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.justified"));
		return new ModelAndView("redirect:/avtaler/" + number);
	}

	private static Draft write(Draft draft, EqualityRule rule, @Nullable UUID actor, String reason) {
		if (reason.isBlank()) {
			throw Refused.because("A3", "reason", Text.of("agreements.rule.justification"));
		}
		if (rule.isJustifiable()) {
			return draft.justified(rule, reason.strip());
		}
		if (rule != EqualityRule.E3 || actor == null) {
			throw Refused.because("A3", Text.of("agreements.rule.not-justifiable"));
		}
		return draft.withSides(side -> side.actor().value().equals(actor) ? side.outsideDefine(reason.strip()) : side);
	}

	private static String known(Draft draft, EqualityRule rule, @Nullable UUID actor) {
		if (actor != null) {
			return draft.side(new ActorId(actor)).map(side -> side.reasonOutsideDefine()).orElse("");
		}
		return draft.justifications().stream().filter(known -> known.rule() == rule).map(Justification::reason).findFirst().orElse("");
	}

	private ModelAndView page(Agreement agreement, EqualityRule rule, @Nullable UUID actor, String reason, @Nullable Refused refused, Model model,
			HttpStatusCode status) {
		model.addAttribute("agreement", agreement);
		model.addAttribute("rule", rule);
		model.addAttribute("actor", actor);
		model.addAttribute("reason", reason);
		model.addAttribute("broken", refused == null ? List.of() : refused.broken());
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + agreement.number(), false)));
		return new ModelAndView("agreements/justify", model.asMap(), status);
	}
}
