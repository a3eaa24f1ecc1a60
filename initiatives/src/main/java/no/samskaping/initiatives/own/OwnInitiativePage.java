package no.samskaping.initiatives.own;

import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.document.Documents;
import no.samskaping.initiatives.exemption.Readings;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.post.LinkPage;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.record.Attachments;

/** Where a participant without an account sees its own initiative. P2, P7. */
@Controller
@Admits(to = "initiatives.deed.own", own = { Caller.LINK, Caller.PARTICIPANT })
class OwnInitiativePage implements LinkPage {

	private final SeenInitiatives seen;
	private final InitiativeDesk initiatives;
	private final OwnSight sight;
	private final Documents documents;
	private final Attachments attachments;
	private final Readings readings;

	OwnInitiativePage(SeenInitiatives seen, InitiativeDesk initiatives, OwnSight sight, Documents documents, Attachments attachments,
			Readings readings) {
		this.seen = seen;
		this.initiatives = initiatives;
		this.sight = sight;
		this.documents = documents;
		this.attachments = attachments;
		this.readings = readings;
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

	/** Hands a document of its own initiative out, unless it is kept from the public: a link opens for whoever has got hold of it. P7. */
	@GetMapping("/apen/initiativ/{id}/vedlegg/{document}")
	ResponseEntity<StreamingResponseBody> file(@PathVariable UUID id, @PathVariable UUID document, Acting acting) {
		var own = seen.own(new InitiativeId(id), LinkPurpose.INITIATIVE, acting);
		var initiative = initiatives.load(own.initiative());
		readings.requireOpen(documents.one(initiative.getId(), document), initiative, acting);
		return attachments.download(document);
	}
}
