package no.samskaping.initiatives.page;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.document.Documents;
import no.samskaping.initiatives.exemption.Readings;
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
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.screen.Refusals;

/** Everything about one initiative. */
@Controller
@Admits(to = "initiatives.deed.read", value = Circle.INSIDE, own = Caller.PARTICIPANT)
class InitiativePage {

	private final SeenInitiatives seen;
	private final Sight sight;
	private final CommentDesk comments;
	private final Documents documents;
	private final Attachments attachments;
	private final Readings readings;
	private final Refusals refusals;
	private final Clock clock;

	InitiativePage(SeenInitiatives seen, Sight sight, CommentDesk comments, Documents documents, Attachments attachments, Readings readings,
			Refusals refusals, Clock clock) {
		this.seen = seen;
		this.sight = sight;
		this.comments = comments;
		this.documents = documents;
		this.attachments = attachments;
		this.readings = readings;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/initiativ/{number:I-.+}")
	String one(@PathVariable String number, @RequestParam(defaultValue = "false") boolean alt, Acting acting, Viewer viewer, Model model) {
		return page(seen.one(number, acting), AttachForm.blank(), alt, acting, viewer, model);
	}

	private String page(Initiative initiative, AttachForm form, boolean whole, Acting acting, Viewer viewer, Model model) {
		model.addAttribute("view", sight.of(initiative, acting, viewer, whole));
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false)));
		model.addAttribute("attaching", form);
		return "initiatives/initiative";
	}

	/** Adds a document, and keeps it from the public if it is marked; a second submit of the same form keeps it once. P7. */
	@PostMapping("/initiativ/{number:I-.+}/vedlegg")
	@Admits(to = "initiatives.deed.comment", value = Circle.WORKERS, own = { Caller.FOR_ONE_MATTER, Caller.PARTICIPANT })
	String attach(@PathVariable String number, @ModelAttribute("attaching") AttachForm form, BindingResult errors, Acting acting, Viewer viewer, Model model,
			HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		var initiative = seen.one(number, acting);
		try (var content = form.content()) {
			comments.attach(Command.of(initiative.getId(), acting, clock.instant()), form.id(), form.name(), content, form.marking());
			redirect.addFlashAttribute("flash", Text.of("initiatives.flash.attached", form.name()));
			return "redirect:/initiativ/" + number;
		} catch (Refused refused) {
			refusals.show(refused, errors);
			response.setStatus(422);
			return page(initiative, form, false, acting, viewer, model);
		}
	}

	/** Hands a document out, unless it is kept from whoever asks. P7. */
	@GetMapping("/initiativ/{number:I-.+}/vedlegg/{id}")
	ResponseEntity<StreamingResponseBody> file(@PathVariable String number, @PathVariable UUID id, Acting acting) {
		var initiative = seen.one(number, acting);
		readings.requireOpen(documents.one(initiative.getId(), id), initiative, acting);
		return attachments.download(id);
	}
}
