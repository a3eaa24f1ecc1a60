package no.samskaping.agreements.working;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.register.Entrance;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.Text;

/** A participant says that a correction was no mere correction: signed in, or by its personal link. A3, P2. */
@Controller
@Admits(to = "agreements.deed.sign", own = { Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.PARTICIPANT, Caller.LINK })
class CorrectionPage {

	private final Entrance entrance;
	private final AnswerDesk desk;
	private final Clock clock;

	CorrectionPage(Entrance entrance, AnswerDesk desk, Clock clock) {
		this.entrance = entrance;
		this.desk = desk;
		this.clock = clock;
	}

	@PostMapping({ "/avtaler/{number}/innvend/{actor}", "/apen/avtale/{id}/innvend" })
	String object(@PathVariable Map<String, String> path, @RequestParam UUID clause, Acting acting, RedirectAttributes redirect) {
		var visit = entrance.open(path, acting);
		desk.objectToCorrection(visit.agreement().getId(), visit.side().actor(), clause, acting, clock.instant());
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.reopened"));
		return "redirect:" + visit.home();
	}
}
