package no.samskaping.initiatives.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

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

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.record.Attachments;

/** Everything about one initiative. */
@Controller
class InitiativePage {

	private final Sight sight;
	private final Attachments attachments;
	private final Clock clock;

	InitiativePage(Sight sight, Attachments attachments, Clock clock) {
		this.sight = sight;
		this.attachments = attachments;
		this.clock = clock;
	}

	@GetMapping("/initiativ/{number:I-.+}")
	String one(@PathVariable String number, @RequestParam(defaultValue = "false") boolean alt, Acting acting, Viewer viewer, Model model) {
		model.addAttribute("view", sight.of(seen(number, acting), acting, viewer, alt));
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false)));
		model.addAttribute("fileId", Ids.next());
		return "initiatives/initiative";
	}

	/** Adds a document; a second submit of the same form keeps it once. */
	@PostMapping("/initiativ/{number:I-.+}/vedlegg")
	String attach(@PathVariable String number, @RequestParam UUID id, @RequestParam MultipartFile file, Acting acting, RedirectAttributes redirect)
			throws IOException {
		var initiative = seen(number, acting);
		if (!acting.worksOnThePlatform()) {
			throw new Denied(Text.of("initiatives.denied.WORKS"));
		}
		var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
		attachments.keep(id, initiative.getId().subject(), name, file.getInputStream(), acting.person() == null ? null : acting.person().value(),
				clock.instant());
		redirect.addFlashAttribute("flash", Text.of("initiatives.flash.attached", name));
		return "redirect:/initiativ/" + number;
	}

	@GetMapping("/initiativ/{number:I-.+}/vedlegg/{id}")
	ResponseEntity<StreamingResponseBody> file(@PathVariable String number, @PathVariable UUID id, Acting acting) {
		var subject = seen(number, acting).getId().subject();
		if (!attachments.one(id).owner().equals(subject)) {
			throw new Unknown(new Subject("attachment", id));
		}
		return attachments.download(id);
	}

	private Initiative seen(String number, Acting acting) {
		return sight.seen(number, acting).orElseThrow(() -> unknown(number));
	}

	static Unknown unknown(String number) {
		return new Unknown("initiative", UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
	}
}
