package no.samskaping.initiatives.page;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.participation.ParticipantLinks;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.post.LinkPage;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.PersonalLinks;

/** Where a participant without an account sees its own initiative, and where it is sent the personal link that leads there. P2, P7. */
@Controller
class OwnInitiativePage implements LinkPage {

	private final SeenInitiatives seen;
	private final InitiativeDesk initiatives;
	private final ParticipationDesk participations;
	private final ParticipantLinks links;
	private final OwnSight sight;
	private final ParticipantRows rows;
	private final Outbox outbox;
	private final Clock clock;

	OwnInitiativePage(SeenInitiatives seen, InitiativeDesk initiatives, ParticipationDesk participations, ParticipantLinks links, OwnSight sight,
			ParticipantRows rows, Outbox outbox, Clock clock) {
		this.seen = seen;
		this.initiatives = initiatives;
		this.participations = participations;
		this.links = links;
		this.sight = sight;
		this.rows = rows;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Override
	public String purpose() {
		return ParticipantLinks.PURPOSE;
	}

	@Override
	public String pathFor(PersonalLinks.Link link) {
		return "/apen/initiativ/" + link.subject().id();
	}

	@GetMapping("/apen/initiativ/{id}")
	String own(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean alt, Acting acting, Model model) {
		var own = seen.own(new InitiativeId(id), acting);
		model.addAttribute("view", sight.of(initiatives.load(own.initiative()), own, acting, alt));
		return "initiatives/open-initiative";
	}

	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/lenke")
	String send(@PathVariable String number, @PathVariable UUID id, @RequestParam UUID form, Acting acting, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		var actor = participations.load(seen.participation(initiative, id)).actor();
		try {
			links.send(initiative, actor, form, acting, clock.instant());
			return ParticipantsPage.done(number, outbox.sends() ? "link-sent" : "link-kept-to-send", redirect);
		} catch (Refused refused) {
			model.addAttribute("wrong", refused.broken());
			response.setStatus(422);
			return rows.page(initiative, acting, model);
		}
	}
}
