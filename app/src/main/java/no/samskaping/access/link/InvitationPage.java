package no.samskaping.access.link;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.access.account.ChosenPassword;
import no.samskaping.access.signin.SigningIn;
import no.samskaping.access.signin.WaysIn;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/** Where invitations and links for a new password lead: one chooses a password (velg passord). */
@Controller
@Admits(to = "access.deed.sign-in", value = Circle.EVERYONE)
class InvitationPage {

	private final OneTimeLinks links;
	private final Invitations invitations;
	private final SigningIn signingIn;
	private final WaysIn ways;
	private final Clock clock;

	InvitationPage(OneTimeLinks links, Invitations invitations, SigningIn signingIn, WaysIn ways, Clock clock) {
		this.links = links;
		this.invitations = invitations;
		this.signingIn = signingIn;
		this.ways = ways;
		this.clock = clock;
	}

	@GetMapping("/apen/invitasjon/{secret}")
	ModelAndView invitation(@PathVariable String secret, HttpServletResponse response) {
		return opened(Purpose.INVITATION, secret, response);
	}

	@PostMapping("/apen/invitasjon/{secret}")
	ModelAndView accept(@PathVariable String secret, @RequestParam(defaultValue = "") String username,
			@RequestParam String password, @RequestParam String repeated,
			HttpServletRequest request, HttpServletResponse response) {
		return with(Purpose.INVITATION, secret, response, link -> {
			signingIn.now(invitations.accept(link, chosen(link, username, password, repeated)), false, request, response);
			return new ModelAndView("redirect:/");
		});
	}

	/** Whoever would rather come in by a provider is led there, and on their way back to where the account is opened. */
	@PostMapping("/apen/invitasjon/{secret}/med/{provider}")
	ModelAndView byProvider(@PathVariable String secret, @PathVariable String provider, HttpServletRequest request, HttpServletResponse response) {
		return with(Purpose.INVITATION, secret, response, link -> {
			new Followed(link.id(), clock.instant()).remember(request);
			return new ModelAndView("redirect:/logg-inn/med/{provider}?" + Followed.MARK, Map.of("provider", provider));
		});
	}

	/** Whoever let the page lie until its session ended begins at the invitation again. */
	@GetMapping("/apen/invitasjon/{secret}/med/{provider}")
	ModelAndView again(@PathVariable String secret, HttpServletResponse response) {
		ClosedLink.neverPassOn(response);
		return new ModelAndView("redirect:/apen/invitasjon/{secret}", Map.of("secret", secret));
	}

	@GetMapping("/apen/nytt-passord/{secret}")
	ModelAndView newPassword(@PathVariable String secret, HttpServletResponse response) {
		return opened(Purpose.NEW_PASSWORD, secret, response);
	}

	@PostMapping("/apen/nytt-passord/{secret}")
	ModelAndView choose(@PathVariable String secret, @RequestParam String password, @RequestParam String repeated,
			HttpServletResponse response, RedirectAttributes next) {
		return with(Purpose.NEW_PASSWORD, secret, response, link -> {
			invitations.choose(link, chosen(link, "", password, repeated));
			next.addFlashAttribute("flash", Text.of("access.new-password.done"));
			return new ModelAndView("redirect:/logg-inn");
		});
	}

	@GetMapping("/apen/glemt-passord")
	ModelAndView forgotten() {
		return new ModelAndView("access/forgotten").addObject("sendsMail", invitations.sendsMail());
	}

	/** The same answer for an address that is known and one that is not. */
	@PostMapping("/apen/glemt-passord")
	String ask(@RequestParam String username, RedirectAttributes next) {
		invitations.forgotten(username);
		next.addFlashAttribute("flash", Text.of("access.forgotten.done"));
		return "redirect:/logg-inn";
	}

	private ModelAndView opened(Purpose purpose, String secret, HttpServletResponse response) {
		return with(purpose, secret, response, link -> form(link, secret, Mistakes.NONE));
	}

	private ModelAndView with(Purpose purpose, String secret, HttpServletResponse response, Step step) {
		ClosedLink.neverPassOn(response);
		Optional<OneTimeLink> found = links.open(purpose, secret);
		if (found.isEmpty()) {
			return ClosedLink.page();
		}
		try {
			return step.go(found.get());
		} catch (Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(found.get(), secret, Mistakes.of(refused));
		}
	}

	private ModelAndView form(OneTimeLink link, String secret, Mistakes mistakes) {
		var invited = invitations.invited(link);
		var invitation = link.purpose() == Purpose.INVITATION;
		var offered = invitation ? ways.waysIn() : List.of();
		var lead = !offered.isEmpty() ? "access.choose.way.about" : invitation ? "access.choose.invited" : "access.choose.new";
		return new ModelAndView("access/choose-password").addObject("invited", invited).addObject("invitation", invitation).addObject("secret", secret)
				.addObject("waysIn", offered).addObject("lead", Text.of(lead, invited.name())).addObject("mistakes", mistakes);
	}

	/** The address is typed only by those of whom the platform has none. */
	private ChosenPassword chosen(OneTimeLink link, String typed, String password, String repeated) {
		var invited = invitations.invited(link);
		return new ChosenPassword(password, repeated, invited.name(), invited.username().isEmpty() ? typed : invited.username());
	}

	private interface Step {
		ModelAndView go(OneTimeLink link);
	}
}
