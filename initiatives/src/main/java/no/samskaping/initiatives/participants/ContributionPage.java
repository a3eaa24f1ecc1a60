package no.samskaping.initiatives.participants;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.participants.WordForms.OutsideForm;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.screen.Refusals;

/** Where contributions are planned and marked delivered, and where it is said who was not in from the start. I9, E3. */
@Controller
@Admits(to = "initiatives.deed.contribute", value = Circle.WORKERS, own = { Caller.FOR_ONE_MATTER, Caller.PARTICIPANT })
class ContributionPage {

	private final SeenInitiatives seen;
	private final ParticipationDesk desk;
	private final ParticipantRows rows;
	private final Refusals refusals;
	private final Clock clock;

	ContributionPage(SeenInitiatives seen, ParticipationDesk desk, ParticipantRows rows, Refusals refusals, Clock clock) {
		this.seen = seen;
		this.desk = desk;
		this.rows = rows;
		this.refusals = refusals;
		this.clock = clock;
	}

	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/bidrag")
	String plan(@PathVariable String number, @PathVariable UUID id, @ModelAttribute("planning") PlanForm form, BindingResult errors, Acting acting,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		try {
			if (!errors.hasErrors()) {
				desk.plan(seen.participation(initiative, id), form.contribution(), acting, clock.instant());
				return ParticipantsPage.done(number, "planned", redirect);
			}
		} catch (Refused refused) {
			refusals.show(refused, errors);
		}
		model.addAttribute("planning", form);
		model.addAttribute("planningFor", id);
		response.setStatus(422);
		return rows.refused("planning", id, (form.amount() + "\n" + form.what()).strip(), initiative, acting, model);
	}

	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/bidrag/{contribution}")
	String deliver(@PathVariable String number, @PathVariable UUID id, @PathVariable UUID contribution, @RequestParam(defaultValue = "") String gjor,
			Acting acting, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		var participation = seen.participation(initiative, id);
		try {
			switch (gjor) {
				case "fjern" -> desk.drop(participation, contribution, acting, clock.instant());
				case "levert" -> desk.deliver(participation, contribution, true, acting, clock.instant());
				case "planlagt" -> desk.deliver(participation, contribution, false, acting, clock.instant());
				default -> throw Refused.because("I9", Text.of("initiatives.refused.contribution.what-to-do"));
			}
			return ParticipantsPage.done(number, "contribution", redirect);
		} catch (Refused refused) {
			model.addAttribute("wrong", refused.broken());
			response.setStatus(422);
			return rows.page(initiative, acting, model);
		}
	}

	/** Why somebody was not in when the need was defined; the equality review takes it up. E3. */
	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/utenfor")
	String outsideDefine(@PathVariable String number, @PathVariable UUID id, @ModelAttribute("explaining") OutsideForm form, BindingResult errors,
			Acting acting, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		response.setStatus(422);
		try {
			if (!errors.hasErrors()) {
				desk.explainOutsideDefine(seen.participation(initiative, id), form.version(), Wording.bare(form.reason()), acting, clock.instant());
				return ParticipantsPage.done(number, "contribution", redirect);
			}
		} catch (Refused refused) {
			refusals.show(refused, errors);
		} catch (Outdated outdated) {
			model.addAttribute("outdated", true);
			response.setStatus(409);
		}
		model.addAttribute("explaining", form);
		model.addAttribute("explainingFor", id);
		return rows.refused("explaining", id, form.reason(), initiative, acting, model);
	}
}
