package no.samskaping.workbench.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of the reader (språk), remembered in a cookie; bokmål until another is chosen.
 * Always with the country: a language alone would print amounts and days in another country's way.
 */
final class Language implements LocaleResolver {

	static final String NAME = "sprak";
	static final Locale BOKMAAL = Locale.of("nb", "NO");

	private static final String CHOSEN = Language.class.getName();
	private static final Duration REMEMBERED = Duration.ofDays(365);

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
			return chosen;
		}
		var cookie = WebUtils.getCookie(request, NAME);
		return cookie == null ? BOKMAAL : spoken(cookie.getValue());
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		var chosen = spoken(locale == null ? "" : locale.getLanguage());
		request.setAttribute(CHOSEN, chosen);
		if (response != null) {
			response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, chosen.getLanguage()).path("/").maxAge(REMEMBERED)
					.httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
		}
	}

	/** One of the three languages; bokmål for what is none of them. */
	static Locale spoken(String language) {
		return Arrays.asList("nn", "en").contains(language) ? Locale.of(language, "NO") : BOKMAAL;
	}
}
