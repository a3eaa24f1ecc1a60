package no.samskaping.access.signin;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import no.samskaping.access.kept.Kept;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.screen.OpenPages;
import no.samskaping.workbench.screen.OpenPages.OpenPage;

/** The sign-in page (logg inn), with what is open to those without an account. */
@Controller
@Admits(to = "access.deed.sign-in", value = Circle.EVERYONE)
class SignInPage {

	static final String ADDRESS = TurnedBack.ADDRESS;
	static final String USERNAME = "username";

	private final ObjectProvider<OpenPages> open;
	private final WaysIn ways;

	SignInPage(ObjectProvider<OpenPages> open, WaysIn ways) {
		this.open = open;
		this.ways = ways;
	}

	@GetMapping(ADDRESS)
	String show(HttpServletRequest request, Model model) {
		model.addAttribute("open", openPages()).addAttribute("waysIn", ways.waysIn());
		model.addAttribute("kept", Kept.in(request).isPresent());
		var session = request.getSession(false);
		if (session != null && session.getAttribute(NotSignedIn.REFUSAL) != null) {
			model.addAttribute("refusal", session.getAttribute(NotSignedIn.REFUSAL));
			session.removeAttribute(NotSignedIn.REFUSAL);
		}
		TurnedBack.why(request).ifPresent(why -> model.addAttribute("turnedAway", why));
		return "access/sign-in";
	}

	private List<OpenPage> openPages() {
		return open.stream().flatMap(part -> part.openPages().stream()).sorted(Comparator.comparingInt(OpenPage::order)).toList();
	}
}
