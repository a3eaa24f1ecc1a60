package no.samskaping.access.signin;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

import no.samskaping.access.kept.Kept;
import no.samskaping.workbench.Viewer;

/** Leads to what was asked for before the sign-in, or to what was typed when the session ended. */
@Component
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

	AfterSignIn(RequestCache asked) {
		setRequestCache(asked);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
			throws IOException, ServletException {
		if (Kept.in(request, Optional.of(new Viewer(Viewer.LOCAL, signedIn.getName(), null))).isPresent()) {
			getRedirectStrategy().sendRedirect(request, response, Kept.PAGE);
		} else {
			super.onAuthenticationSuccess(request, response, signedIn);
		}
	}
}
