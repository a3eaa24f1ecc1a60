package no.samskaping.operation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;

/** The pages that everyone may read: accessibility statement, privacy, help. Each may lead to the owner's own instead. */
@Controller
@Admits(to = "operation.deed.help", value = Circle.EVERYONE)
class StaticPages {

	private final String accessibility;
	private final String privacy;
	private final String contact;

	StaticPages(@Value("${samskaping.pages.accessibility:}") String accessibility, @Value("${samskaping.pages.privacy:}") String privacy,
			@Value("${samskaping.pages.contact:}") String contact) {
		this.accessibility = accessibility;
		this.privacy = privacy;
		this.contact = contact;
	}

	@GetMapping("/tilgjengelighet")
	String accessibility(Model model) {
		return own(accessibility, "operation/accessibility", model);
	}

	@GetMapping("/personvern")
	String privacy(Model model) {
		return own(privacy, "operation/privacy", model);
	}

	@GetMapping("/hjelp")
	String help(Model model) {
		return own("", "operation/help", model);
	}

	private String own(String address, String template, Model model) {
		model.addAttribute("contact", contact);
		return address.isEmpty() ? template : "redirect:" + address;
	}
}
