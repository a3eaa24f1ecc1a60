package no.samskaping.partnership.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.mandate.AppointmentChoices;
import no.samskaping.partnership.mandate.AppointmentForm;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.MandateLines;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Refusals;

/** The first people and their mandates, one at a time, while the platform is set up. P2. */
@Controller
@Admits(to = "partnership.deed.charter", value = Circle.STEERING)
class FirstPeoplePages {

	private final CharterDesk charters;
	private final MandateDesk mandates;
	private final MandateLines lines;
	private final AppointmentChoices choices;
	private final Refusals refusals;
	private final Clock clock;

	FirstPeoplePages(CharterDesk charters, MandateDesk mandates, MandateLines lines, AppointmentChoices choices, Refusals refusals, Clock clock) {
		this.charters = charters;
		this.mandates = mandates;
		this.lines = lines;
		this.choices = choices;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/oppsett/personer")
	String people(Acting acting, Model model) {
		if (charters.inForce().isPresent() || charters.drafted().isEmpty()) {
			return "redirect:/oppsett";
		}
		return page(AppointmentForm.from(today(), null), acting, model);
	}

	@PostMapping("/oppsett/personer")
	String appoint(@ModelAttribute("form") AppointmentForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		try {
			mandates.appoint(form.appointment(null, it -> mandates.refusals(it, acting)), acting);
		} catch (Refused e) {
			refusals.show(e, errors);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form, acting, model);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.mandate.appointed", form.name()));
		return "redirect:/oppsett/personer";
	}

	/** Takes one back who was added by mistake. */
	@PostMapping("/oppsett/personer/{id}/avslutt")
	String end(@PathVariable UUID id, Acting acting, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		if (charters.inForce().isPresent() || charters.drafted().isEmpty()) {
			return "redirect:/oppsett";
		}
		try {
			mandates.end(new MandateId(id), acting);
		} catch (Refused e) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(AppointmentForm.from(today(), null), acting, model.addAttribute("broken", e.broken()));
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.mandate.ended", lines.one(new MandateId(id), acting).name()));
		return "redirect:/oppsett/personer";
	}

	private String page(AppointmentForm form, Acting acting, Model model) {
		if (!CharterDesk.mayWrite(acting)) {
			throw new Denied(Text.of("partnership.setup.denied"));
		}
		model.addAttribute("form", form).addAttribute("lines", lines.notOver(acting));
		model.addAttribute("base", StepPages.SETUP).addAttribute("setup", true);
		model.addAttribute("steps", Step.PEOPLE.beside(StepPages.SETUP, true, true));
		choices.into(model, acting);
		return "partnership/setup/people";
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
