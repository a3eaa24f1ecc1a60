package no.samskaping.partnership.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.partnership.mandate.MandateLines.Line;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.HistoryLines;
import no.samskaping.workbench.screen.Refusals;

/** Appointing people, looking at a mandate, and ending it. P2. */
@Controller
@Admits(to = "partnership.deed.appoint", value = Circle.STEERING, own = Caller.REPRESENTATIVE)
class MandatePages {

	private static final int HISTORY = 20;

	private final MandateDesk desk;
	private final MandateLines lines;
	private final AppointmentChoices choices;
	private final PersonDesk people;
	private final HistoryLines history;
	private final Refusals refusals;
	private final Words words;
	private final Clock clock;

	MandatePages(MandateDesk desk, MandateLines lines, AppointmentChoices choices, PersonDesk people, HistoryLines history, Refusals refusals,
			Words words, Clock clock) {
		this.desk = desk;
		this.lines = lines;
		this.choices = choices;
		this.people = people;
		this.history = history;
		this.refusals = refusals;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/partnerskap/oppnevn")
	String begin(@RequestParam(required = false) @Nullable UUID party, Acting acting, Model model) {
		var form = AppointmentForm.from(today(), party == null ? null : new PartyId(party));
		return page(form, acting, model);
	}

	@PostMapping("/partnerskap/oppnevn")
	String appoint(@ModelAttribute("form") AppointmentForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		try {
			desk.appoint(form.appointment(null, it -> desk.refusals(it, acting)), acting);
		} catch (Refused e) {
			refusals.show(e, errors);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form, acting, model);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.mandate.appointed", form.name()));
		return "redirect:/partnerskap";
	}

	@GetMapping("/partnerskap/mandat/{id}")
	@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
	String show(@PathVariable UUID id, Acting acting, Model model) {
		var line = lines.one(new MandateId(id), acting);
		model.addAttribute("line", line).addAttribute("over", desk.one(line.id()).isOver(today()));
		model.addAttribute("history", history.of(new Subject(MandateDesk.KIND, id), HISTORY));
		successors(line).ifPresent(it -> model.addAttribute("successors", it));
		var reach = people.reachOf(line.person(), acting);
		reach.ifPresent(it -> model.addAttribute("reach", it));
		if (!model.containsAttribute("correction")) {
			model.addAttribute("correction", new CorrectionForm(line.name(), reach.map(People.Reach::mail).orElse("")));
		}
		return "partnership/mandate";
	}

	/** The others who bind the party, by name: on them waits what waited for this one. Empty where the mandate binds nobody in general. */
	private Optional<String> successors(Line line) {
		var party = line.partyId();
		return party == null || line.limited() || !line.role().binds() ? Optional.empty()
				: Optional.of(words.list(people.names(desk.of(Set.of(party), today()).stream().map(RepresentativeCard::person)
						.filter(it -> !it.equals(line.person())).collect(Collectors.toSet())).values().stream().sorted().toList()));
	}

	@PostMapping("/partnerskap/mandat/{id}/avslutt")
	String end(@PathVariable UUID id, Acting acting, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		try {
			desk.end(new MandateId(id), acting);
		} catch (Refused e) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(id, acting, model.addAttribute("broken", e.broken()));
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.mandate.ended", lines.one(new MandateId(id), acting).name()));
		return "redirect:/partnerskap";
	}

	@PostMapping("/partnerskap/mandat/{id}/inviter")
	String invite(@PathVariable UUID id, Acting acting, RedirectAttributes redirect) {
		var line = givable(id, acting);
		people.inviteAgain(line.person(), acting, clock.instant());
		redirect.addFlashAttribute("flash", Text.of("partnership.mandate.invited", line.name()));
		return "redirect:/partnerskap/mandat/" + id;
	}

	/** Puts the name and the address of somebody right who has not come yet, and invites them there. */
	@PostMapping("/partnerskap/mandat/{id}/rett")
	String correct(@PathVariable UUID id, @ModelAttribute("correction") CorrectionForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var line = givable(id, acting);
		try {
			people.correct(line.person(), form.name(), form.mail(), acting, clock.instant());
		} catch (Refused e) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			refusals.show(e, errors);
			return show(id, acting, model.addAttribute("broken", e.broken()).addAttribute("correcting", true));
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.mandate.invited", form.name()));
		return "redirect:/partnerskap/mandat/" + id;
	}

	private Line givable(UUID id, Acting acting) {
		var line = lines.one(new MandateId(id), acting);
		if (!line.givable()) {
			throw new Denied(Text.of("partnership.mandate.denied"));
		}
		return line;
	}

	private String page(AppointmentForm form, Acting acting, Model model) {
		choices.into(model.addAttribute("form", form), acting);
		if (model.getAttribute("roles") instanceof List<?> roles && roles.isEmpty()) {
			throw new Denied(Text.of("partnership.mandate.denied"));
		}
		return "partnership/appoint";
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
