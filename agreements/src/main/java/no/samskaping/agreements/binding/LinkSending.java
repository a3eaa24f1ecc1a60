package no.samskaping.agreements.binding;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import no.samskaping.agreements.agreement.LinkIssue;
import no.samskaping.agreements.agreement.LinkIssue.Issued;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.post.Outbox;

/** The button that sends a participant its personal link, and the page that shows it once when there is no address. */
@Controller
@Admits(to = "agreements.deed.outside", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
class LinkSending {

	private final SeenAgreements agreements;
	private final LinkIssue links;
	private final Outbox outbox;

	LinkSending(SeenAgreements agreements, LinkIssue links, Outbox outbox) {
		this.agreements = agreements;
		this.links = links;
		this.outbox = outbox;
	}

	@PostMapping("/avtaler/{number}/lenke/{actor}")
	String send(@PathVariable String number, @PathVariable UUID actor, @RequestParam UUID form, Acting acting, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		return switch (links.issue(agreement.getId(), new ActorId(actor), form, acting)) {
			case Issued.Sent() -> done(outbox.sends() ? "sent" : "kept-to-send", number, redirect);
			case Issued.MadeBefore() -> done("made-before", number, redirect);
			case Issued.ToHandOver(var path) -> {
				model.addAttribute("agreement", agreement);
				model.addAttribute("name", agreements.names(agreement.draft()).getOrDefault(new ActorId(actor), ""));
				model.addAttribute("address", ServletUriComponentsBuilder.fromContextPath(request).path(path).build().toUriString());
				model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
						new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + number, false)));
				yield "agreements/link";
			}
		};
	}

	private static String done(String what, String number, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", Text.of("agreements.flash." + what));
		return "redirect:/avtaler/" + number;
	}
}
