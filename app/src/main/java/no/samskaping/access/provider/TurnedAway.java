package no.samskaping.access.provider;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

import no.samskaping.access.link.Followed;
import no.samskaping.access.signin.TurnedBack;
import no.samskaping.workbench.Text;

/**
 * Leads back to the sign-in page when a provider's answer cannot be believed, and says in plain words what one can do.
 * The log gets the kind of fault alone: what providers say of faults may tell of people.
 */
@Component
class TurnedAway implements AuthenticationFailureHandler {

	private static final Logger LOG = LoggerFactory.getLogger(TurnedAway.class);
	private static final Pattern PLAIN = Pattern.compile("[a-z_]{1,60}");

	private final Providers providers;

	TurnedAway(Providers providers) {
		this.providers = providers;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) throws IOException {
		var path = request.getRequestURI();
		var provider = providers.one(path.substring(path.lastIndexOf('/') + 1));
		var name = provider.map(it -> it.name(LocaleContextHolder.getLocale().getLanguage())).orElse("");
		LOG.warn("A sign-in at {} came to nothing: {}", provider.map(Provider::id).orElse("?"), kind(refusal));
		Followed.forget(request);
		TurnedBack.because(Text.of("access.provider." + word(kind(refusal)), name), request);
		response.sendRedirect(request.getContextPath() + TurnedBack.ADDRESS);
	}

	private static String kind(AuthenticationException refusal) {
		if (refusal instanceof Away) {
			return "away";
		}
		if (refusal.getCause() instanceof JwtValidationException invalid
				&& invalid.getErrors().stream().anyMatch(error -> IdTokens.UNSURE.equals(error.getErrorCode()))) {
			return IdTokens.UNSURE;
		}
		var code = refusal instanceof OAuth2AuthenticationException said ? said.getError().getErrorCode() : "";
		return PLAIN.matcher(code).matches() ? code : "unknown";
	}

	private static String word(String kind) {
		return switch (kind) {
			case "away" -> "away";
			case OAuth2ErrorCodes.ACCESS_DENIED -> "stopped";
			case IdTokens.UNSURE -> "unsure";
			default -> "refused";
		};
	}
}
