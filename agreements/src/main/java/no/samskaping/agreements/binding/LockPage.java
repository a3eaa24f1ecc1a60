package no.samskaping.agreements.binding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

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

import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.LockRule;
import no.samskaping.agreements.agreement.LockingDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.text.Typesetting;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;

/** Confirms that a text is locked, with exactly what that means; and opens it again. A6. */
@Controller
@Admits(to = "agreements.deed.lock", own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR })
@RequestMapping("/avtaler/{number}")
class LockPage {

	private static final int USUAL_DAYS = 30;

	private final SeenAgreements agreements;
	private final LockingDesk desk;
	private final DraftDesk drafts;
	private final AcceptanceBook answers;
	private final Typesetting typesetting;
	private final Clock clock;

	LockPage(SeenAgreements agreements, LockingDesk desk, DraftDesk drafts, AcceptanceBook answers, Typesetting typesetting, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.drafts = drafts;
		this.answers = answers;
		this.typesetting = typesetting;
		this.clock = clock;
	}

	@GetMapping("/las")
	ModelAndView confirm(@PathVariable String number, Acting acting, Model model) {
		var usual = today().plusDays(USUAL_DAYS);
		return page(seen(number, acting), usual.toString(), null, model, HttpStatus.OK);
	}

	@PostMapping("/las")
	ModelAndView lock(@PathVariable String number, @RequestParam long version, @RequestParam String due, Acting acting, Model model,
			RedirectAttributes redirect) {
		var agreement = seen(number, acting);
		try {
			desk.lock(agreement.getId(), version, day(due), acting, clock.instant());
		} catch (Refused refused) {
			return page(agreement, due, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			model.addAttribute("changed", true);
			return page(seen(number, acting), due, null, model, HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.locked"));
		return new ModelAndView("redirect:/avtaler/" + number);
	}

	@GetMapping("/apne")
	ModelAndView confirmOpening(@PathVariable String number, Acting acting, Model model) {
		return opening(seenByPart(number, acting), "", null, model, HttpStatus.OK);
	}

	@PostMapping("/apne")
	ModelAndView open(@PathVariable String number, @RequestParam long version, @RequestParam(defaultValue = "") String reason, Acting acting,
			Model model, RedirectAttributes redirect) {
		try {
			desk.reopen(seenByPart(number, acting).getId(), version, reason, acting, clock.instant());
		} catch (Refused refused) {
			return opening(seenByPart(number, acting), reason, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			model.addAttribute("changed", true);
			return opening(seenByPart(number, acting), reason, null, model, HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.opened"));
		return new ModelAndView("redirect:/avtaler/" + number);
	}

	private static ModelAndView opening(Agreement agreement, String reason, @Nullable Refused refused, Model model, HttpStatusCode status) {
		model.addAttribute("agreement", agreement);
		model.addAttribute("reason", reason);
		model.addAttribute("broken", refused == null ? List.of() : refused.broken());
		model.addAttribute("crumbs", crumbs(agreement));
		return new ModelAndView("agreements/reopen", model.asMap(), status);
	}

	private Agreement seenByPart(String number, Acting acting) {
		var agreement = agreements.numbered(number, acting);
		Voices.requirePart(acting, agreement);
		return agreement;
	}

	private Agreement seen(String number, Acting acting) {
		var agreement = agreements.numbered(number, acting);
		Voices.requireWork(acting, agreement);
		return agreement;
	}

	private ModelAndView page(Agreement agreement, String due, @Nullable Refused refused, Model model, HttpStatusCode status) {
		var draft = agreement.draft();
		var names = agreements.names(draft);
		model.addAttribute("agreement", agreement);
		model.addAttribute("due", due);
		model.addAttribute("names", names);
		model.addAttribute("anchoring", draft.sides().stream().filter(side -> side.party() != null).map(Side::actor).map(names::get)
				.filter(Objects::nonNull).toList());
		model.addAttribute("signing", draft.sides().stream().filter(Side::isContractingParty).map(Side::actor).map(names::get)
				.filter(Objects::nonNull).toList());
		model.addAttribute("missing", LockRule.brokenBy(agreement, drafts.amended(List.of(agreement)).get(agreement.getId()),
				answers.of(agreement.getId()), today()).stream().map(LockRule::why).toList());
		model.addAttribute("unprintable", typesetting.paper(agreement.number(), agreement.textNumber(), draft, false).unprintable());
		model.addAttribute("unclear", draft.boundary() == Outcome.UNCLEAR);
		model.addAttribute("broken", refused == null ? List.of() : refused.broken());
		model.addAttribute("crumbs", crumbs(agreement));
		return new ModelAndView("agreements/lock", model.asMap(), status);
	}

	private static List<Action> crumbs(Agreement agreement) {
		return List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + agreement.number(), false));
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private static LocalDate day(String typed) {
		try {
			return LocalDate.parse(typed.strip());
		} catch (DateTimeParseException notADay) {
			throw Refused.because("P3", "due", Text.of("agreements.rule.due"));
		}
	}
}
