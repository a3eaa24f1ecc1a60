package no.samskaping.agreements.ending;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;

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
import no.samskaping.agreements.agreement.AmendingDesk;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;

/** Confirms what begins or ends the work on a text: an amendment, giving one up, and giving an agreement up. A7, A8. */
@Controller
@Admits(to = "agreements.deed.end", own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR })
@RequestMapping("/avtaler/{number}")
class EndingPage {

	private final SeenAgreements agreements;
	private final AmendingDesk amending;
	private final EndingDesk ending;
	private final Clock clock;

	EndingPage(SeenAgreements agreements, AmendingDesk amending, EndingDesk ending, Clock clock) {
		this.agreements = agreements;
		this.amending = amending;
		this.ending = ending;
		this.clock = clock;
	}

	@GetMapping({ "/tillegg", "/behold", "/oppgi" })
	ModelAndView confirm(@PathVariable String number, HttpServletRequest request, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		Voices.requireWork(acting, agreement);
		var what = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
		var kind = Kind.valueOf(what.toUpperCase(Locale.ROOT));
		if (kind == Kind.OPPGI) {
			Voices.requirePart(acting, agreement);
		}
		return page(agreement, kind, "", null, model, HttpStatus.OK);
	}

	@PostMapping("/tillegg")
	ModelAndView amend(@PathVariable String number, @RequestParam long version, Acting acting, Model model, RedirectAttributes redirect) {
		return confirmed(number, Kind.TILLEGG, "", "amending", acting, model, redirect,
				agreement -> amending.amend(agreement.getId(), version, acting, clock.instant()));
	}

	@PostMapping("/behold")
	ModelAndView keep(@PathVariable String number, @RequestParam long version, Acting acting, Model model, RedirectAttributes redirect) {
		return confirmed(number, Kind.BEHOLD, "", "kept", acting, model, redirect,
				agreement -> amending.keep(agreement.getId(), version, acting, clock.instant()));
	}

	@PostMapping("/oppgi")
	ModelAndView abandon(@PathVariable String number, @RequestParam long version, @RequestParam(defaultValue = "") String reason, Acting acting,
			Model model, RedirectAttributes redirect) {
		return confirmed(number, Kind.OPPGI, reason, "abandoned", acting, model, redirect,
				agreement -> ending.abandon(agreement.getId(), version, reason, acting, clock.instant()));
	}

	private ModelAndView confirmed(String number, Kind kind, String reason, String flash, Acting acting, Model model, RedirectAttributes redirect,
			Consumer<Agreement> told) {
		var agreement = agreements.numbered(number, acting);
		try {
			told.accept(agreement);
		} catch (Refused refused) {
			return page(agreement, kind, reason, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			model.addAttribute("changed", true);
			return page(agreements.numbered(number, acting), kind, reason, null, model, HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash." + flash));
		return new ModelAndView("redirect:/avtaler/" + number);
	}

	private ModelAndView page(Agreement agreement, Kind kind, String reason, @Nullable Refused refused, Model model, HttpStatusCode status) {
		model.addAttribute("agreement", agreement);
		model.addAttribute("kind", kind);
		model.addAttribute("reason", reason);
		model.addAttribute("broken", refused == null ? List.of() : refused.broken());
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + agreement.number(), false)));
		return new ModelAndView("agreements/ending", model.asMap(), status);
	}

	/** What is confirmed; named as the last part of the address. */
	enum Kind {

		/** An amendment begins. */
		TILLEGG,

		/** An amendment is given up. */
		BEHOLD,

		/** The work is given up before anything is in force. */
		OPPGI;

		/** Whether it has to be said why. */
		public boolean isReasoned() {
			return this == OPPGI;
		}
	}
}
