package no.samskaping.initiatives.own;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.seen.PastLines;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Refusals;

/** Where a participant comments on its own initiative, leaves it or withdraws it, without an account. P2, I10. */
@Controller
@Admits(to = "initiatives.deed.own", own = { Caller.LINK, Caller.PARTICIPANT })
class OwnErrandPage {

	private final SeenInitiatives seen;
	private final InitiativeDesk initiatives;
	private final OwnErrands errands;
	private final PastLines past;
	private final Refusals refusals;
	private final Clock clock;

	OwnErrandPage(SeenInitiatives seen, InitiativeDesk initiatives, OwnErrands errands, PastLines past, Refusals refusals, Clock clock) {
		this.seen = seen;
		this.initiatives = initiatives;
		this.errands = errands;
		this.past = past;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/apen/initiativ/{id}/{errand}")
	String form(@PathVariable UUID id, @PathVariable String errand, Acting acting, Model model) {
		var initiative = initiatives.load(seen.own(new InitiativeId(id), LinkPurpose.INITIATIVE, acting).initiative());
		return page(initiative, known(errand, initiative, acting), OwnErrandForm.blank(initiative.version()), model);
	}

	@PostMapping("/apen/initiativ/{id}/{errand}")
	String run(@PathVariable UUID id, @PathVariable String errand, @ModelAttribute("form") OwnErrandForm form, BindingResult errors, Acting acting,
			Viewer viewer, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var initiativeId = new InitiativeId(id);
		Supplier<Participation> own = () -> seen.own(initiativeId, LinkPurpose.INITIATIVE, acting);
		var reached = OwnErrand.LEAVE.path().equals(errand) ? seen.unlessLeft(initiativeId, acting, viewer, own) : Optional.of(own.get());
		if (reached.isEmpty()) {
			return done(OwnErrand.LEAVE, id, redirect);
		}
		var initiative = initiatives.load(reached.get().initiative());
		var known = known(errand, initiative, acting);
		try {
			if (!errors.hasErrors()) {
				errands.run(known, form, initiative, reached.get(), acting, clock.instant());
				return done(known, id, redirect);
			}
			response.setStatus(422);
		} catch (Refused refused) {
			refusals.show(refused, errors);
			response.setStatus(422);
		} catch (Outdated outdated) {
			model.addAttribute("outdated", true);
			response.setStatus(409);
			var now = initiatives.load(initiativeId);
			return page(now, known, form.from(now.version()), model);
		}
		return page(initiative, known, form, model);
	}

	/** Whoever has left sees the initiative no longer, and is told so by a page that says nothing of it. */
	@GetMapping("/apen/initiativ/{id}/gatt-ut")
	String left(@PathVariable UUID id, Acting acting, Viewer viewer) {
		if (!seen.hasLeft(new InitiativeId(id), acting, viewer)) {
			throw new Denied(Text.of("initiatives.denied.link"));
		}
		return "initiatives/open-left";
	}

	private static String done(OwnErrand errand, UUID id, RedirectAttributes redirect) {
		var home = "redirect:/apen/initiativ/" + id;
		if (errand == OwnErrand.LEAVE) {
			return home + "/gatt-ut";
		}
		redirect.addFlashAttribute("flash", Text.of("initiatives.flash." + errand));
		return home;
	}

	private String page(Initiative initiative, OwnErrand errand, OwnErrandForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errand", errand);
		model.addAttribute("initiative", initiative);
		model.addAttribute("ended", errand.isEnding() ? past.ending(initiative).orElse(null) : null);
		return "initiatives/open-errand";
	}

	private OwnErrand known(String path, Initiative initiative, Acting acting) {
		var errand = OwnErrand.at(path).orElseThrow(() -> SeenInitiatives.unknown(path));
		errands.requireMay(errand, initiative, acting);
		return errand;
	}
}
