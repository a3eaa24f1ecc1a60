package no.samskaping.access.provider;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

import no.samskaping.access.provider.Arrival.Through;
import no.samskaping.access.signin.TurnedBack;

/**
 * Leads whoever signs out on to the provider by which they came in, to sign out there too. It is told for which platform, not whose
 * token it was: tokens are not kept, for they say more of people than the platform may know.
 */
@Component
class SignsOut implements LogoutHandler, LogoutSuccessHandler {

	/** While the session ends, only the request remembers. */
	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
		Through.of(request).ifPresent(through -> request.setAttribute(Through.ATTRIBUTE, through));
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedOut) throws IOException {
		response.sendRedirect(request.getAttribute(Through.ATTRIBUTE) instanceof Through through ? leaving(through, request)
				: request.getContextPath() + TurnedBack.ADDRESS);
	}

	private static String leaving(Through through, HttpServletRequest request) {
		var back = ServletUriComponentsBuilder.fromContextPath(request).path(TurnedBack.ADDRESS).toUriString();
		return UriComponentsBuilder.fromUri(through.leaving()).queryParam("client_id", "{client}").queryParam("post_logout_redirect_uri", "{back}")
				.encode().buildAndExpand(through.client(), back).toUriString();
	}
}
