package no.samskaping.agreements.working;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;

/** A participant says that a correction was no mere correction: signed in, or by its personal link. A3, P2. */
@Controller
class CorrectionPage {

	private final SeenAgreements agreements;
	private final AnswerDesk desk;
	private final Clock clock;

	CorrectionPage(SeenAgreements agreements, AnswerDesk desk, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.clock = clock;
	}

	@PostMapping("/avtaler/{number}/innvend/{actor}")
	String object(@PathVariable String number, @PathVariable UUID actor, @RequestParam UUID clause, Acting acting, RedirectAttributes redirect) {
		desk.objectToCorrection(agreements.numbered(number, acting).getId(), new ActorId(actor), clause, acting, clock.instant());
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.reopened"));
		return "redirect:/avtaler/" + number;
	}

	@PostMapping("/apen/avtale/{id}/innvend")
	String objectByLink(@PathVariable UUID id, @RequestParam UUID clause, Acting acting, RedirectAttributes redirect) {
		if (!(acting instanceof Acting.Participant participant)) {
			throw new Denied(Text.of("agreements.denied.link"));
		}
		desk.objectToCorrection(agreements.one(new AgreementId(id), acting).getId(), participant.actor(), clause, acting, clock.instant());
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.reopened"));
		return "redirect:/apen/avtale/" + id;
	}
}
