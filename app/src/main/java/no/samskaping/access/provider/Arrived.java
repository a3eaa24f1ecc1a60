package no.samskaping.access.provider;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.Identity;
import no.samskaping.access.link.Followed;
import no.samskaping.access.signin.SigningIn;

/**
 * Receives who comes back from a provider, known by issuer and subject alone: whoever has an account is in, whoever follows an invitation
 * is asked whether to open one, and nobody else comes in.
 */
@Component
class Arrived implements AuthenticationSuccessHandler {

	private static final String LEAVING = "end_session_endpoint";

	private final AccountDesk accounts;
	private final Providers providers;
	private final SigningIn signingIn;
	private final Clock clock;

	Arrived(AccountDesk accounts, Providers providers, SigningIn signingIn, Clock clock) {
		this.accounts = accounts;
		this.providers = providers;
		this.signingIn = signingIn;
		this.clock = clock;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication vouched)
			throws IOException, ServletException {
		SecurityContextHolder.clearContext();
		var arrival = arrival((OAuth2AuthenticationToken) vouched);
		var account = accounts.vouchedFor(arrival.identity());
		if (account.isPresent() && !account.get().isDisabled()) {
			Followed.forget(request);
			arrival.rememberIn(request);
			signingIn.arrived(account.get().getId(), arrival.twoSteps(), request, response);
		} else if (account.isEmpty() && Followed.in(request, clock.instant()).isPresent()) {
			arrival.waitIn(request);
			response.sendRedirect(request.getContextPath() + JoiningPage.ADDRESS);
		} else {
			Followed.forget(request);
			response.sendRedirect(request.getContextPath() + ProviderDoor.UNINVITED);
		}
	}

	private Arrival arrival(OAuth2AuthenticationToken vouched) {
		var provider = providers.one(vouched.getAuthorizedClientRegistrationId()).orElseThrow();
		var token = ((OidcUser) vouched.getPrincipal()).getIdToken();
		var registration = providers.findByRegistrationId(provider.id());
		var leaving = registration == null ? null : registration.getProviderDetails().getConfigurationMetadata().get(LEAVING);
		return new Arrival(new Identity(provider.issuer(), token.getSubject()), provider.id(), provider.settings().clientId(), provider.vouchesForTwoSteps(),
				leaving == null ? null : URI.create(leaving.toString()), clock.instant());
	}
}
