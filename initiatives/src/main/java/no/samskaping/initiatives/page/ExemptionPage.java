package no.samskaping.initiatives.page;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.ExemptionDesk;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.registration.Typed;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.screen.Refusals;

/** Where those who work on the platform keep a remark from the public, and open it again. P7. */
@Controller
class ExemptionPage {

	private final SeenInitiatives seen;
	private final Remarks remarks;
	private final ExemptionDesk desk;
	private final People people;
	private final Refusals refusals;
	private final Clock clock;

	ExemptionPage(SeenInitiatives seen, Remarks remarks, ExemptionDesk desk, People people, Refusals refusals, Clock clock) {
		this.seen = seen;
		this.remarks = remarks;
		this.desk = desk;
		this.people = people;
		this.refusals = refusals;
		this.clock = clock;
	}

	/** Where a remark is marked, and where its mark is lifted. */
	static String address(String number, Remark remark) {
		return "/initiativ/" + number + "/merknad/" + remark.id();
	}

	@GetMapping("/initiativ/{number:I-.+}/merknad/{id}")
	String form(@PathVariable String number, @PathVariable UUID id, Acting acting, Model model) {
		var initiative = workedWith(number, acting);
		var remark = markable(initiative, id);
		return page(initiative, remark, ExemptionForm.blank(remark.version()), model);
	}

	@PostMapping("/initiativ/{number:I-.+}/merknad/{id}")
	String exempt(@PathVariable String number, @PathVariable UUID id, @ModelAttribute("form") ExemptionForm form, BindingResult errors, Acting acting,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = workedWith(number, acting);
		var remark = markable(initiative, id);
		try {
			desk.exempt(command(form, initiative, acting), id, form.exemptionBasis(), Typed.day(form.exemptionUntil()).orElse(null));
			return done(number, "exempted", redirect);
		} catch (Refused refused) {
			refusals.show(refused, errors);
			response.setStatus(422);
			return page(initiative, remark, form, model);
		} catch (Outdated outdated) {
			return outdated(initiative, id, form, model, response);
		}
	}

	@PostMapping("/initiativ/{number:I-.+}/merknad/{id}/opphev")
	String lift(@PathVariable String number, @PathVariable UUID id, @ModelAttribute("form") ExemptionForm form, BindingResult errors, Acting acting,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = workedWith(number, acting);
		markable(initiative, id);
		try {
			desk.lift(command(form, initiative, acting), id);
			return done(number, "lifted", redirect);
		} catch (Outdated outdated) {
			return outdated(initiative, id, form, model, response);
		}
	}

	private String outdated(Initiative initiative, UUID id, ExemptionForm form, Model model, HttpServletResponse response) {
		var now = markable(initiative, id);
		model.addAttribute("outdated", true);
		response.setStatus(409);
		return page(initiative, now, form.from(now.version()), model);
	}

	private String page(Initiative initiative, Remark remark, ExemptionForm form, Model model) {
		var exemption = remark.exemption();
		model.addAttribute("form", form);
		model.addAttribute("text", remark.text());
		model.addAttribute("address", address(initiative.number(), remark));
		model.addAttribute("back", "/initiativ/" + initiative.number());
		if (exemption != null) {
			model.addAttribute("mark", Reading.shown(exemption, people.names(Set.of(exemption.by())).getOrDefault(exemption.by(), "–")));
		}
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false),
				new Action("", Text.verbatim(initiative.wording().title()), "/initiativ/" + initiative.number(), false)));
		return "initiatives/exemption";
	}

	private Command command(ExemptionForm form, Initiative initiative, Acting acting) {
		return new Command(form.key(), initiative.getId(), form.version(), acting, clock.instant());
	}

	private Initiative workedWith(String number, Acting acting) {
		var initiative = seen.one(number, acting);
		Authority.requireWork(acting, initiative.getId().subject());
		return initiative;
	}

	private Remark markable(Initiative initiative, UUID id) {
		return remarks.one(initiative.getId(), id).filter(remark -> remark.kind().standsOnlyHere()).orElseThrow(() -> new Unknown("remark", id));
	}

	private static String done(String number, String what, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", Text.of("initiatives.flash." + what));
		return "redirect:/initiativ/" + number + "#merknader";
	}
}
