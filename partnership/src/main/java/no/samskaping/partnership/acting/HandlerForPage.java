package no.samskaping.partnership.acting;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Viewer;

/** Choosing for whom one acts (handler for). P2. */
@Controller
@Admits(to = "partnership.deed.act-for", value = Circle.SIGNED_IN)
class HandlerForPage {

	private final ChosenCapacity chosen;

	HandlerForPage(ChosenCapacity chosen) {
		this.chosen = chosen;
	}

	@PostMapping("/handler-for")
	ResponseEntity<Void> choose(@RequestParam UUID capacity, @RequestParam(defaultValue = "/") String path, Viewer viewer,
			HttpServletRequest request, HttpServletResponse response) {
		chosen.choose(capacity, viewer, request, response);
		var own = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
		return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, own ? path : "/").build();
	}
}
