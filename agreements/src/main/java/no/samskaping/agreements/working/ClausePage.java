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

import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.text.Typesetting;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.screen.Refusals;

/** The page of a clause: what it says, who has accepted it, and the own text in it. A3, A4. */
@Controller
@RequestMapping("/avtaler/{number}")
class ClausePage {

	private final SeenAgreements agreements;
	private final DraftDesk desk;
	private final AnswerDesk answering;
	private final AcceptanceBook answers;
	private final Voices voices;
	private final Typesetting typesetting;
	private final Refusals refusals;
	private final Clock clock;

	ClausePage(SeenAgreements agreements, DraftDesk desk, AnswerDesk answering, AcceptanceBook answers, Voices voices, Typesetting typesetting,
			Refusals refusals, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.answering = answering;
		this.answers = answers;
		this.voices = voices;
		this.typesetting = typesetting;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/punkt/{place}")
	ModelAndView show(@PathVariable String number, @PathVariable int place, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		return page(agreement, place, ClauseForm.of(agreement.version(), clause(agreement, place)), acting, model, HttpStatus.OK);
	}

	@PostMapping("/punkt/{place}")
	ModelAndView save(@PathVariable String number, @PathVariable int place, @ModelAttribute("form") ClauseForm form, BindingResult errors,
			Acting acting, Model model, RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		try {
			desk.edit(agreement.getId(), form.version(), acting, clock.instant(),
					Boolean.TRUE.equals(form.editorial()) ? "clause.corrected" : "clause.changed", draft -> form.write(draft, today()),
					String.valueOf(place));
		} catch (Refused refused) {
			refusals.show(refused, errors);
			return page(agreement, place, form, acting, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			var now = desk.one(agreement.getId());
			model.addAttribute("now", ClauseForm.of(now.version(), clause(now, place)));
			return page(now, place, form, acting, model, HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.saved"));
		return new ModelAndView("redirect:/avtaler/" + number + "/punkt/" + place);
	}

	@PostMapping("/punkt/{place}/fjern")
	String remove(@PathVariable String number, @PathVariable int place, @RequestParam long version, @RequestParam UUID clause, Acting acting,
			RedirectAttributes redirect) {
		desk.edit(agreements.numbered(number, acting).getId(), version, acting, clock.instant(), "clause.removed", draft -> draft.withClauses(
				draft.clauses().stream().filter(known -> known.kind() != ClauseKind.OWN || !known.id().equals(clause)).toList()),
				String.valueOf(place));
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.removed"));
		return "redirect:/avtaler/" + number;
	}

	@PostMapping("/punkt/{place}/innvend")
	String object(@PathVariable String number, @PathVariable int place, @RequestParam UUID clause, @RequestParam UUID actor, Acting acting,
			RedirectAttributes redirect) {
		answering.objectToCorrection(agreements.numbered(number, acting).getId(), new ActorId(actor), clause, acting, clock.instant());
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.reopened"));
		return "redirect:/avtaler/" + number + "/punkt/" + place;
	}

	@GetMapping("/nytt-punkt")
	ModelAndView blank(@PathVariable String number, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		if (!acting.worksOnThePlatform()) {
			throw new Denied(Text.of("agreements.denied.work"));
		}
		return blank(agreement, new ClauseForm(agreement.version(), Ids.next(), "", "", false), model, HttpStatus.OK);
	}

	@PostMapping("/nytt-punkt")
	ModelAndView add(@PathVariable String number, @ModelAttribute("form") ClauseForm form, BindingResult errors, Acting acting, Model model,
			RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		try {
			desk.edit(agreement.getId(), form.version(), acting, clock.instant(), "clause.added", draft -> form.add(draft, today()));
		} catch (Refused refused) {
			refusals.show(refused, errors);
			return blank(agreement, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			var now = desk.one(agreement.getId());
			model.addAttribute("changed", true);
			return blank(now, new ClauseForm(now.version(), form.id(), form.heading(), form.own(), false), model, HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.added"));
		return new ModelAndView("redirect:/avtaler/" + number);
	}

	private ModelAndView page(Agreement agreement, int place, ClauseForm form, Acting acting, Model model, HttpStatusCode status) {
		var clause = clause(agreement, place);
		var paper = typesetting.paper(agreement.number(), agreement.textNumber(), agreement.draft(), true);
		var said = answers.of(agreement.getId());
		var own = agreement.draft().sides().stream().filter(side -> voices.speaks(acting, agreement, side)).findFirst();
		common(agreement, form, model);
		model.addAttribute("clause", clause);
		model.addAttribute("item", paper.clauses().get(place - 1));
		model.addAttribute("paper", paper);
		model.addAttribute("names", agreements.names(agreement.draft()));
		model.addAttribute("standings", agreement.draft().sides().stream()
				.map(side -> new Standing(side.actor(), said.latest(side.actor(), clause.id(), clause.revision()).orElse(null))).toList());
		model.addAttribute("open", agreement.work() == Work.DRAFT && !agreement.isEnded());
		model.addAttribute("works", acting.worksOnThePlatform());
		own.ifPresent(side -> model.addAttribute("own", side));
		own.ifPresent(side -> model.addAttribute("answered", said.accepted(side.actor(), clause.id(), clause.revision())));
		return new ModelAndView("agreements/clause", model.asMap(), status);
	}

	private ModelAndView blank(Agreement agreement, ClauseForm form, Model model, HttpStatusCode status) {
		common(agreement, form, model);
		return new ModelAndView("agreements/own-clause", model.asMap(), status);
	}

	private static void common(Agreement agreement, ClauseForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("agreement", agreement);
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + agreement.number(), false)));
	}

	private static Clause clause(Agreement agreement, int place) {
		var clauses = agreement.draft().clauses();
		if (place < 1 || place > clauses.size()) {
			throw new Unknown(agreement.getId().subject());
		}
		return clauses.get(place - 1);
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
