package no.samskaping.initiatives.errand;

import java.time.Clock;
import java.util.List;

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
import no.samskaping.initiatives.initiative.CommentDesk;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.screen.Refusals;

/** Where those who take part or work on the platform leave a comment. P2. */
@Controller
@Admits(to = "initiatives.deed.comment", value = Circle.WORKERS, own = { Caller.FOR_ONE_MATTER, Caller.PARTICIPANT })
class RemarkPage {

	private final SeenInitiatives seen;
	private final CommentDesk desk;
	private final Refusals refusals;
	private final Clock clock;

	RemarkPage(SeenInitiatives seen, CommentDesk desk, Refusals refusals, Clock clock) {
		this.seen = seen;
		this.desk = desk;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/initiativ/{number:I-.+}/merknad")
	String form(@PathVariable String number, Acting acting, Model model) {
		var initiative = seen.one(number, acting);
		desk.requireMay(acting, initiative.getId());
		return page(initiative, RemarkForm.blank(), acting, model);
	}

	@PostMapping("/initiativ/{number:I-.+}/merknad")
	String comment(@PathVariable String number, @ModelAttribute("form") RemarkForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		try {
			desk.comment(new Command(form.key(), initiative.getId(), null, acting, clock.instant()), form.text(), form.marking());
			redirect.addFlashAttribute("flash", Text.of("initiatives.flash.COMMENT"));
			return "redirect:/initiativ/" + number;
		} catch (Refused refused) {
			refusals.show(refused, errors);
			response.setStatus(422);
			return page(initiative, form, acting, model);
		}
	}

	private static String page(Initiative initiative, RemarkForm form, Acting acting, Model model) {
		model.addAttribute("initiative", initiative);
		model.addAttribute("form", form);
		model.addAttribute("mayMark", Authority.works(acting, initiative.getId().subject()));
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false),
				new Action("", Text.verbatim(initiative.wording().title()), "/initiativ/" + initiative.number(), false)));
		return "initiatives/remark";
	}
}
