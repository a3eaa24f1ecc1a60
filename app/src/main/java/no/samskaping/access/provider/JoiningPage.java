package no.samskaping.access.provider;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import no.samskaping.access.link.Followed;
import no.samskaping.access.link.Invitations;
import no.samskaping.access.link.Mistakes;
import no.samskaping.access.signin.SigningIn;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Refused;

/**
 * Where somebody who was invited, and for whom a provider vouches, opens their account: the page says whose it will be, so that nobody
 * takes another's place by the sign-in of whoever sat there before.
 */
@Controller
@Admits(to = "access.deed.sign-in", value = Circle.EVERYONE)
class JoiningPage {

	static final String ADDRESS = "/apen/invitasjon-innlogging";

	private final Invitations invitations;
	private final Providers providers;
	private final SigningIn signingIn;
	private final Clock clock;

	JoiningPage(Invitations invitations, Providers providers, SigningIn signingIn, Clock clock) {
		this.invitations = invitations;
		this.providers = providers;
		this.signingIn = signingIn;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	ModelAndView show(HttpServletRequest request) {
		return meeting(request).map(it -> page(it, Mistakes.NONE)).orElseGet(JoiningPage::tooLate);
	}

	@PostMapping(ADDRESS)
	ModelAndView join(HttpServletRequest request, HttpServletResponse response) {
		var meeting = meeting(request);
		if (meeting.isEmpty()) {
			return tooLate();
		}
		try {
			var account = invitations.accept(meeting.get().invitation(), meeting.get().arrival().identity());
			Followed.forget(request);
			meeting.get().arrival().rememberIn(request);
			signingIn.now(account, meeting.get().arrival().twoSteps(), request, response);
			return new ModelAndView("redirect:/");
		} catch (Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(meeting.get(), Mistakes.of(refused));
		}
	}

	private Optional<Meeting> meeting(HttpServletRequest request) {
		var now = clock.instant();
		return Followed.in(request, now).filter(invitations::waits)
				.flatMap(invitation -> Arrival.waiting(request, now).map(arrival -> new Meeting(invitation, arrival)));
	}

	private ModelAndView page(Meeting meeting, Mistakes mistakes) {
		return new ModelAndView("access/joining").addObject("name", invitations.invited(meeting.invitation()))
				.addObject("provider", providers.name(meeting.arrival().identity().issuer())).addObject("mistakes", mistakes);
	}

	private static ModelAndView tooLate() {
		return new ModelAndView("access/closed-link", HttpStatus.NOT_FOUND);
	}

	/** An invitation that was followed, and who came by it. */
	private record Meeting(Followed invitation, Arrival arrival) {}
}
