package no.samskaping.agreements.working;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

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

import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.text.Typesetting;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.screen.Refusals;

/** The page of a clause: what it says, who has accepted it, and the own text in it. A3, A4. */
@Controller
@Admits(to = "agreements.deed.read", value = Circle.INSIDE, own = Caller.PARTICIPANT)
@RequestMapping("/avtaler/{number}/punkt/{place}")
class ClausePage {

	private final SeenAgreements agreements;
	private final DraftDesk desk;
	private final OwnClausePage adding;
	private final AcceptanceBook answers;
	private final Voices voices;
	private final Typesetting typesetting;
	private final Refusals refusals;
	private final Clock clock;

	ClausePage(SeenAgreements agreements, DraftDesk desk, OwnClausePage adding, AcceptanceBook answers, Voices voices, Typesetting typesetting,
			Refusals refusals, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.adding = adding;
		this.answers = answers;
		this.voices = voices;
		this.typesetting = typesetting;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable String number, @PathVariable int place, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		var clauses = agreement.draft().clauses();
		if (place < 1 || place > clauses.size()) {
			throw new Unknown(agreement.getId().subject());
		}
		var clause = clauses.get(place - 1);
		return page(agreement, clause, ClauseForm.of(agreement.version(), clause), acting, model, HttpStatus.OK);
	}

	/** Writes into the clause that the form was made from, wherever it stands now. */
	@PostMapping
	@Admits(to = "agreements.deed.write", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
	ModelAndView save(@PathVariable String number, @ModelAttribute("form") ClauseForm form, BindingResult errors, Acting acting, Model model,
			RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		Voices.requireWork(acting, agreement);
		var clause = agreement.draft().clause(form.id());
		if (clause.isEmpty()) {
			return adding.taken(agreement, form, model);
		}
		if (errors.hasErrors()) {
			return page(agreement, clause.get(), form, acting, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		var place = agreement.draft().numberOf(clause.get());
		try {
			desk.edit(agreement.getId(), form.version(), acting, clock.instant(),
					form.corrects(clause.get()) ? "clause.corrected" : "clause.changed", draft -> written(agreement, draft, form), String.valueOf(place));
		} catch (Refused refused) {
			refusals.show(refused, errors);
			return page(agreement, clause.get(), form, acting, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			return outdated(desk.one(agreement.getId()), form, acting, model);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.saved"));
		return new ModelAndView("redirect:/avtaler/" + number + "/punkt/" + place);
	}

	private Draft written(Agreement agreement, Draft draft, ClauseForm form) {
		if (draft.clause(form.id()).isEmpty()) {
			throw new Outdated(agreement.getId().subject());
		}
		return form.write(draft, LocalDate.now(clock.withZone(Words.ZONE)));
	}

	private ModelAndView outdated(Agreement now, ClauseForm form, Acting acting, Model model) {
		var clause = now.draft().clause(form.id());
		if (clause.isEmpty()) {
			return adding.taken(now, form, model);
		}
		model.addAttribute("now", ClauseForm.of(now.version(), clause.get()));
		return page(now, clause.get(), form, acting, model, HttpStatus.CONFLICT);
	}

	private ModelAndView page(Agreement agreement, Clause clause, ClauseForm form, Acting acting, Model model, HttpStatusCode status) {
		var paper = typesetting.paper(agreement.number(), agreement.textNumber(), agreements.read(agreement, acting), true);
		var said = answers.of(agreement.getId());
		var own = agreement.draft().sides().stream().filter(side -> voices.speaks(acting, agreement, side)).findFirst();
		OwnClausePage.common(agreement, form, model);
		model.addAttribute("clause", clause);
		model.addAttribute("removal", new Action("trash", Text.of("agreements.own.remove"), "/avtaler/" + agreement.number() + "/nytt-punkt/fjern", false,
				Map.of("version", String.valueOf(agreement.version()), "clause", clause.id().toString())));
		model.addAttribute("item", paper.clauses().get(agreement.draft().numberOf(clause) - 1));
		model.addAttribute("paper", paper);
		model.addAttribute("names", agreements.names(agreement.draft()));
		model.addAttribute("standings", agreement.draft().sides().stream()
				.map(side -> new Standing(side.actor(), said.latest(side.actor(), clause.id(), clause.revision()).orElse(null))).toList());
		model.addAttribute("open", agreement.work() == Work.DRAFT && !agreement.isEnded());
		model.addAttribute("works", Voices.works(acting, agreement));
		own.ifPresent(side -> model.addAttribute("own", side));
		own.ifPresent(side -> model.addAttribute("answered", said.accepted(side.actor(), clause.id(), clause.revision())
				&& said.seen(side.actor(), clause)));
		return new ModelAndView("agreements/clause", model.asMap(), status);
	}
}
