package no.samskaping.initiatives.page;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.CommentDesk;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.record.Attachments;

/** Everything about one initiative. */
@Controller
class InitiativePage {

	private final SeenInitiatives seen;
	private final Sight sight;
	private final CommentDesk comments;
	private final Attachments attachments;
	private final Clock clock;

	InitiativePage(SeenInitiatives seen, Sight sight, CommentDesk comments, Attachments attachments, Clock clock) {
		this.seen = seen;
		this.sight = sight;
		this.comments = comments;
		this.attachments = attachments;
		this.clock = clock;
	}

	@GetMapping("/initiativ/{number:I-.+}")
	String one(@PathVariable String number, @RequestParam(defaultValue = "false") boolean alt, Acting acting, Viewer viewer, Model model) {
		return page(seen.one(number, acting), alt, acting, viewer, model);
	}

	private String page(Initiative initiative, boolean whole, Acting acting, Viewer viewer, Model model) {
		model.addAttribute("view", sight.of(initiative, acting, viewer, whole));
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false)));
		model.addAttribute("fileId", Ids.next());
		return "initiatives/initiative";
	}

	/** Adds a document; a second submit of the same form keeps it once. */
	@PostMapping("/initiativ/{number:I-.+}/vedlegg")
	String attach(@PathVariable String number, @RequestParam UUID id, @RequestParam MultipartFile file, Acting acting, Viewer viewer, Model model,
			HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		var initiative = seen.one(number, acting);
		var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
		try {
			comments.attach(Command.of(initiative.getId(), acting, clock.instant()), id, name, file.getInputStream());
			redirect.addFlashAttribute("flash", Text.of("initiatives.flash.attached", name));
			return "redirect:/initiativ/" + number;
		} catch (Refused refused) {
			model.addAttribute("fileWrong", refused.broken());
			response.setStatus(422);
			return page(initiative, false, acting, viewer, model);
		}
	}

	@GetMapping("/initiativ/{number:I-.+}/vedlegg/{id}")
	ResponseEntity<StreamingResponseBody> file(@PathVariable String number, @PathVariable UUID id, Acting acting) {
		var subject = seen.one(number, acting).getId().subject();
		if (!attachments.one(id).owner().equals(subject)) {
			throw new Unknown(new Subject("attachment", id));
		}
		return attachments.download(id);
	}
}
