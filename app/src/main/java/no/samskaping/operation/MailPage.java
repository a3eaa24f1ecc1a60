package no.samskaping.operation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Pager;
import no.samskaping.workbench.post.MailLog;
import no.samskaping.workbench.post.Outbox;

/** The mail that goes out, and what became of it (utboks). Secret links are never shown, a demonstration's excepted. */
@Controller
@Admits(to = "operation.deed.run", value = Circle.ADMINISTRATORS)
class MailPage {

	private static final int PAGE = 25;
	private static final String ADDRESS = "/administrasjon/epost";

	private final MailLog mail;
	private final Outbox outbox;

	MailPage(MailLog mail, Outbox outbox) {
		this.mail = mail;
		this.outbox = outbox;
	}

	@GetMapping(ADDRESS)
	String show(@RequestParam(name = "eldre", required = false) @Nullable UUID before, Acting acting, Model model) {
		Administrators.require(acting);
		var found = mail.newest(before, PAGE + 1);
		List<MailLog.Logged> page = found.subList(0, Math.min(PAGE, found.size()));
		model.addAttribute("mails", page);
		model.addAttribute("sends", outbox.sends());
		model.addAttribute("pager", new Pager(before == null ? null : ADDRESS,
				found.size() > PAGE ? ADDRESS + "?eldre=" + page.getLast().id() : null));
		return "operation/mail";
	}

	@PostMapping(ADDRESS + "/{id}/igjen")
	String retry(@PathVariable UUID id, Acting acting, RedirectAttributes next) {
		Administrators.require(acting);
		mail.retry(id);
		next.addFlashAttribute("flash", Text.of("operation.mail.retried"));
		return "redirect:" + ADDRESS;
	}
}
