package no.samskaping.partnership.actor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.register.Register.Outcome.Found;
import no.samskaping.partnership.register.RegisterAnswer;
import no.samskaping.partnership.register.RegisterDesk;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Refusals;

/** The buttons that ask the public register of legal entities: to fill the form, or to know how it is with an actor. Saving needs neither. P6. */
@Controller
@Admits(to = "partnership.deed.actors", value = { Circle.WORKERS, Circle.ADMINISTRATORS })
@RequestMapping(ActorPages.LIST)
class RegisterPages {

	private final ActorDesk desk;
	private final RegisterDesk register;
	private final FormSight forms;
	private final Refusals refusals;
	private final Clock clock;

	RegisterPages(ActorDesk desk, RegisterDesk register, FormSight forms, Refusals refusals, Clock clock) {
		this.desk = desk;
		this.register = register;
		this.forms = forms;
		this.refusals = refusals;
		this.clock = clock;
	}

	@PostMapping("/ny/hent")
	String fetch(@ModelAttribute("form") ActorForm form, BindingResult errors, Acting acting, Model model, HttpServletResponse response) {
		return fetch(form, errors, null, acting, model, response);
	}

	@PostMapping("/{id}/hent")
	String fetch(@PathVariable UUID id, @ModelAttribute("form") ActorForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response) {
		return fetch(form, errors, desk.one(new ActorId(id)), acting, model, response);
	}

	/** Asks how it is with an actor that is registered. */
	@PostMapping("/{id}/spor")
	String ask(@PathVariable UUID id, Acting acting, RedirectAttributes redirect) {
		FormSight.requireMay(acting);
		var number = desk.one(new ActorId(id)).organisationNumber();
		if (number != null) {
			redirect.addFlashAttribute("flash", Text.of(new RegisterAnswer(register.ask(number), today()).flash()));
		}
		return "redirect:" + ActorPages.LIST + "/" + id;
	}

	private String fetch(ActorForm form, BindingResult errors, @Nullable Actor existing, Acting acting, Model model, HttpServletResponse response) {
		FormSight.requireMay(acting);
		var typed = new Description(ActorKind.OTHER_ORGANISATION, "", form.organisationNumber(), null).organisationNumber();
		var wrong = typed == null ? List.of(new Refused.Broken("P6", "organisationNumber", Text.of("partnership.register.no-number")))
				: ActorRule.numberRefusals(typed);
		if (!wrong.isEmpty()) {
			refusals.show(new Refused(wrong), errors);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return forms.page(form, existing, acting, model);
		}
		var said = register.ask(typed);
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		model.addAttribute("answer", new RegisterAnswer(said, today()));
		return forms.page(said instanceof Found found ? form.filledBy(found) : form, existing, acting, model);
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
