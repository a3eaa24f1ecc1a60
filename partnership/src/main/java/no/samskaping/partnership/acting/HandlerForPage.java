package no.samskaping.partnership.acting;

import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Viewers;

/** Choosing for whom one acts (handler for). P2. */
@Controller
class HandlerForPage {

	private final Capacities capacities;

	HandlerForPage(Capacities capacities) {
		this.capacities = capacities;
	}

	@PostMapping("/handler-for")
	ResponseEntity<Void> choose(@RequestParam UUID capacity, @RequestParam(defaultValue = "/") String path, Viewer viewer, HttpSession session) {
		if (capacities.of(viewer).stream().noneMatch(it -> it.id().equals(capacity))) {
			throw new Denied(Text.of("partnership.capacity.denied"));
		}
		session.setAttribute(Viewers.CAPACITY, capacity);
		var own = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
		return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, own ? path : "/").build();
	}
}
