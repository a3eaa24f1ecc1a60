package no.samskaping.access.kept;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import no.samskaping.workbench.record.DenialLog;
import no.samskaping.workbench.screen.Viewers;

/**
 * Answers a form whose session has ended. If it came from one of the platform's own pages, what was typed is kept and the
 * person is led to sign in; from anywhere else it is refused like any forged request.
 */
@Component
public class LostSession implements AccessDeniedHandler {

	private static final String SIGN_IN = "/logg-inn";
	private static final Set<String> DOORS = Set.of(SIGN_IN, SIGN_IN + "/kode", "/logg-ut");

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
	private final Viewers viewers;
	private final DenialLog denials;
	private final Clock clock;

	LostSession(Viewers viewers, DenialLog denials, Clock clock) {
		this.denials = denials;
		this.viewers = viewers;
		this.clock = clock;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (denied instanceof CsrfException && request.getMethod().equals("POST") && isFromOwnPage(request)) {
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader("Location", request.getContextPath() + next(request));
		} else {
			denials.tell(request, denied instanceof CsrfException ? "ui.denied.forged" : "ui.denied.closed");
			refusal.handle(request, response, denied);
		}
	}

	private String next(HttpServletRequest request) {
		var path = request.getRequestURI().substring(request.getContextPath().length());
		if (DOORS.contains(path)) {
			return SIGN_IN;
		}
		var kept = Kept.of(request, viewers.present(), clock.instant());
		kept.ifPresent(it -> it.keepIn(request));
		if (viewers.present().isPresent() || path.startsWith("/apen/")) {
			return kept.isPresent() ? Kept.PAGE : path;
		}
		return SIGN_IN;
	}

	/** Browsers say where a form comes from; a page of somebody else's cannot change it. */
	private static boolean isFromOwnPage(HttpServletRequest request) {
		var site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		var origin = request.getHeader("Origin");
		if (origin == null || !origin.startsWith("http")) {
			return false;
		}
		var own = UriComponentsBuilder.fromUriString(request.getRequestURL().toString()).build().toUri();
		var from = URI.create(origin);
		return own.getScheme().equals(from.getScheme()) && own.getHost().equals(from.getHost()) && own.getPort() == from.getPort();
	}
}
