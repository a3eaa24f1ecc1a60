package no.samskaping.agreements.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
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

import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.agreement.Adjustment;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;

/** A small change, or going on after one has left: proposed, and accepted by everyone. A7, A8. */
@Controller
@RequestMapping("/avtaler/{number}/endring")
class AdjustmentPage {

	private final SeenAgreements agreements;
	private final EndingDesk ending;
	private final AnswerDesk answering;
	private final AcceptanceBook answers;
	private final Voices voices;
	private final Clock clock;

	AdjustmentPage(SeenAgreements agreements, EndingDesk ending, AnswerDesk answering, AcceptanceBook answers, Voices voices, Clock clock) {
		this.agreements = agreements;
		this.ending = ending;
		this.answering = answering;
		this.answers = answers;
		this.voices = voices;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable String number, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		var until = agreement.force() == null ? "" : agreement.force().until().toString();
		return page(agreement, acting, Ids.next(), until, "", null, model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView propose(@PathVariable String number, @RequestParam long version, @RequestParam UUID id, @RequestParam String until,
			@RequestParam String what, Acting acting, Model model, RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		try {
			ending.propose(agreement.getId(), version, new Adjustment(id, day(until), what.strip()), acting, clock.instant());
		} catch (Refused refused) {
			return page(agreement, acting, id, until, what, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.proposed"));
		return new ModelAndView("redirect:/avtaler/" + number + "/endring");
	}

	@PostMapping("/godta")
	String accept(@PathVariable String number, @RequestParam UUID about, @RequestParam UUID actor,
			@RequestParam(required = false) @Nullable String source, Acting acting, RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		answering.agreeTo(agreement.getId(), new ActorId(actor), about, source, acting, clock.instant());
		ending.remindAnew(agreement.getId());
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.agreed"));
		return "redirect:/avtaler/" + number;
	}

	private ModelAndView page(Agreement agreement, Acting acting, UUID id, String until, String what, @Nullable Refused refused, Model model,
			HttpStatusCode status) {
		var names = agreements.names(agreement.draft());
		var pending = agreement.adjustment() != null ? agreement.adjustment().id() : agreement.notice() != null ? agreement.notice().id() : null;
		model.addAttribute("agreement", agreement);
		model.addAttribute("id", id);
		model.addAttribute("until", until);
		model.addAttribute("what", what);
		model.addAttribute("works", acting.worksOnThePlatform());
		model.addAttribute("leaving", agreement.notice() == null ? "" : names.getOrDefault(agreement.notice().actor(), ""));
		model.addAttribute("broken", refused == null ? List.of() : refused.broken());
		if (pending != null) {
			var said = answers.of(agreement.getId());
			model.addAttribute("about", pending);
			model.addAttribute("voices", agreement.draft().sides().stream()
					.filter(side -> agreement.adjustment() != null || !side.actor().equals(Objects.requireNonNull(agreement.notice()).actor()))
					.map(side -> new Voice(side.actor(), names.getOrDefault(side.actor(), ""), said.accepted(side.actor(), pending, 1),
							voices.speaks(acting, agreement, side), acting.worksOnThePlatform() && side.party() == null)).toList());
		}
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + agreement.number(), false)));
		return new ModelAndView("agreements/adjustment", model.asMap(), status);
	}

	private static LocalDate day(String typed) {
		try {
			return LocalDate.parse(typed.strip());
		} catch (DateTimeParseException notADay) {
			throw Refused.because("A7", "until", Text.of("agreements.rule.ends-on"));
		}
	}

	/**
	 * Whose acceptance is asked for.
	 *
	 * @param speaks whether the reader speaks for it
	 * @param onBehalf whether the reader may record it on its behalf
	 */
	record Voice(ActorId actor, String name, boolean accepted, boolean speaks, boolean onBehalf) {}
}
