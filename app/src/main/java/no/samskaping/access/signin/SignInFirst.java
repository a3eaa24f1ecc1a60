package no.samskaping.access.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/**
 * Leads to the sign-in page. A part of a page that is asked for while somebody types leads nowhere: it only says that the session
 * ended, so that what was typed is there to be sent, and is kept then.
 */
@Component
class SignInFirst implements AuthenticationEntryPoint {

	private static final String SAID_IN = "#utlogget";

	private final MessageSource messages;
	private final LocaleResolver languages;

	SignInFirst(MessageSource messages, LocaleResolver languages) {
		this.messages = messages;
		this.languages = languages;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing) throws IOException {
		if (request.getHeader("HX-Request") == null) {
			response.sendRedirect(request.getContextPath() + SignInPage.ADDRESS);
			return;
		}
		response.setHeader("HX-Retarget", SAID_IN);
		response.setHeader("HX-Reswap", "innerHTML");
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.getWriter().write("<p class=\"note\">"
				+ HtmlUtils.htmlEscape(messages.getMessage("access.signed-out", null, languages.resolveLocale(request)), "UTF-8") + "</p>");
	}
}
