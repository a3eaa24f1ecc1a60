package no.samskaping.access.kept;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Viewer;

/** Shows what was typed when the session ended, with one button that sends exactly that again. */
@Controller
@Admits(to = "access.deed.kept", value = Circle.EVERYONE)
class KeptPage {

	private final Clock clock;

	KeptPage(Clock clock) {
		this.clock = clock;
	}

	@GetMapping(Kept.PAGE)
	String show(Optional<Viewer> viewer, HttpServletRequest request, Model model) {
		var kept = Kept.in(request, viewer).filter(it -> !it.isTooOld(clock.instant()));
		if (kept.isEmpty()) {
			return "redirect:/";
		}
		model.addAttribute("kept", kept.get()).addAttribute("typed", kept.get().typed());
		model.addAttribute("linkFirst", viewer.isEmpty() && kept.get().mayNeedALink());
		return "access/kept";
	}

	@PostMapping(Kept.PAGE + "/kast")
	String discard(HttpServletRequest request) {
		Kept.forgetIn(request);
		return "redirect:/";
	}
}
