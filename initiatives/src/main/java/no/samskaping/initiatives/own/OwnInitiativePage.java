package no.samskaping.initiatives.own;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.post.LinkPage;
import no.samskaping.workbench.post.PersonalLinks;

/** Where a participant without an account sees its own initiative. P2, P7. */
@Controller
class OwnInitiativePage implements LinkPage {

	private final SeenInitiatives seen;
	private final InitiativeDesk initiatives;
	private final OwnSight sight;

	OwnInitiativePage(SeenInitiatives seen, InitiativeDesk initiatives, OwnSight sight) {
		this.seen = seen;
		this.initiatives = initiatives;
		this.sight = sight;
	}

	@Override
	public String purpose() {
		return LinkPurpose.INITIATIVE.word();
	}

	@Override
	public String pathFor(PersonalLinks.Link link) {
		return "/apen/initiativ/" + link.subject().id();
	}

	@GetMapping("/apen/initiativ/{id}")
	String own(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean alt, Acting acting, Model model) {
		var own = seen.own(new InitiativeId(id), LinkPurpose.INITIATIVE, acting);
		model.addAttribute("view", sight.of(initiatives.load(own.initiative()), own, acting, alt));
		return "initiatives/open-initiative";
	}
}
