package no.samskaping.access.provider;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import no.samskaping.access.link.Followed;
import no.samskaping.access.signin.TurnedBack;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;

/** Where a sign-in at a provider begins, and where those end who were not invited. */
@Controller
@Admits(to = "access.deed.sign-in", value = Circle.EVERYONE)
class ProviderDoor {

	static final String ADDRESS = "/logg-inn/med/";
	static final String UNINVITED = "/logg-inn/ikke-invitert";

	private final HttpSessionOAuth2AuthorizationRequestRepository asked = new HttpSessionOAuth2AuthorizationRequestRepository();
	private final DefaultOAuth2AuthorizationRequestResolver asking;
	private final Providers providers;
	private final TurnedAway refused;

	ProviderDoor(DefaultOAuth2AuthorizationRequestResolver asking, Providers providers, TurnedAway refused) {
		this.asking = asking;
		this.providers = providers;
		this.refused = refused;
	}

	/** Whoever did not come here from an invitation right now is not taken for the one who did. */
	@GetMapping(ADDRESS + "{provider}")
	void leave(@PathVariable String provider, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (request.getParameter(Followed.MARK) == null) {
			Followed.forget(request);
		}
		if (providers.one(provider).isEmpty()) {
			response.sendRedirect(request.getContextPath() + TurnedBack.ADDRESS);
			return;
		}
		try {
			var question = asking.resolve(request, provider);
			asked.saveAuthorizationRequest(question, request, response);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.sendRedirect(question.getAuthorizationRequestUri());
		} catch (Away away) {
			refused.onAuthenticationFailure(request, response, away);
		}
	}

	/** Polite, and the same for who was never invited and for whom the account is closed. */
	@GetMapping(UNINVITED)
	String uninvited() {
		return "access/uninvited";
	}
}
