package no.samskaping.initiatives.page;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.CommentDesk;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;

/** Where those who take part or work on the platform leave a comment. P2. */
@Controller
class RemarkPage {

	private final SeenInitiatives seen;
	private final CommentDesk desk;
	private final Words words;
	private final Clock clock;

	RemarkPage(SeenInitiatives seen, CommentDesk desk, Words words, Clock clock) {
		this.seen = seen;
		this.desk = desk;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/initiativ/{number:I-.+}/merknad")
	String form(@PathVariable String number, Acting acting, Model model) {
		return page(seen.one(number, acting), Ids.next(), "", model);
	}

	@PostMapping("/initiativ/{number:I-.+}/merknad")
	String comment(@PathVariable String number, @RequestParam(required = false) @Nullable UUID key, @RequestParam(defaultValue = "") String text, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		try {
			desk.comment(new Command(key, initiative.getId(), null, acting, clock.instant()), text);
			redirect.addFlashAttribute("flash", Text.of("initiatives.flash.comment"));
			return "redirect:/initiativ/" + number;
		} catch (Refused refused) {
			response.setStatus(422);
			model.addAttribute("wrong", words.of(refused.broken().getFirst().why()));
			return page(initiative, key == null ? Ids.next() : key, text, model);
		}
	}

	private static String page(Initiative initiative, UUID key, String text, Model model) {
		model.addAttribute("initiative", initiative);
		model.addAttribute("key", key);
		model.addAttribute("text", text);
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false),
				new Action("", Text.verbatim(initiative.wording().title()), "/initiativ/" + initiative.number(), false)));
		return "initiatives/remark";
	}
}
