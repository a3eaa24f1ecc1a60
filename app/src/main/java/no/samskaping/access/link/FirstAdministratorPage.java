package no.samskaping.access.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import no.samskaping.access.account.ChosenPassword;
import no.samskaping.access.signin.SigningIn;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Refused;

/** Where the link that the console prints leads: name, address and password, and the set-up follows. */
@Controller
@Admits(to = "access.deed.sign-in", value = Circle.EVERYONE)
class FirstAdministratorPage {

	private final OneTimeLinks links;
	private final FirstAdministrator first;
	private final SigningIn signingIn;

	FirstAdministratorPage(OneTimeLinks links, FirstAdministrator first, SigningIn signingIn) {
		this.links = links;
		this.first = first;
		this.signingIn = signingIn;
	}

	@GetMapping("/apen/forste-administrator/{secret}")
	ModelAndView show(@PathVariable String secret, HttpServletResponse response) {
		ClosedLink.neverPassOn(response);
		return links.open(Purpose.FIRST_ADMINISTRATOR, secret).map(link -> form("", "", Mistakes.NONE)).orElseGet(ClosedLink::page);
	}

	@PostMapping("/apen/forste-administrator/{secret}")
	ModelAndView become(@PathVariable String secret, @RequestParam String name, @RequestParam String username, @RequestParam String password,
			@RequestParam String repeated, HttpServletRequest request, HttpServletResponse response) {
		ClosedLink.neverPassOn(response);
		var link = links.open(Purpose.FIRST_ADMINISTRATOR, secret);
		if (link.isEmpty()) {
			return ClosedLink.page();
		}
		try {
			signingIn.now(first.become(link.get(), new ChosenPassword(password, repeated, name.strip(), username)), false, request, response);
			return new ModelAndView("redirect:/oppsett");
		} catch (Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(name, username, Mistakes.of(refused));
		}
	}

	private static ModelAndView form(String name, String username, Mistakes mistakes) {
		return new ModelAndView("access/first-administrator").addObject("name", name).addObject("username", username)
				.addObject("mistakes", mistakes);
	}
}
