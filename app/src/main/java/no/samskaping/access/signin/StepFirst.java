package no.samskaping.access.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Viewers;
import no.samskaping.workbench.screen.WhoIs;

/**
 * Leads whoever administers, and came in by one step, to take up the second before anything else: also while they act in another role,
 * for from there it is one click. P2.
 */
@Component
class StepFirst implements HandlerInterceptor, WebMvcConfigurer {

	private static final String TAKE_UP = "/konto/to-trinn";

	private final Viewers viewers;
	private final WhoIs whoIs;
	private final Actings actings;

	StepFirst(Viewers viewers, WhoIs whoIs, Actings actings) {
		this.viewers = viewers;
		this.whoIs = whoIs;
		this.actings = actings;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns(TAKE_UP, SignInPage.ADDRESS, SignInPage.ADDRESS + "/**", "/apen/**", "/ui/**", "/webjars/**",
				"/tilgjengelighet", "/personvern", "/hjelp", "/error", "/favicon.ico");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
		if (!(request.getUserPrincipal() instanceof Authentication signedIn) || !LocalSignIn.isByOneStep(signedIn)
				|| viewers.present().filter(this::administers).isEmpty()) {
			return true;
		}
		response.sendRedirect(request.getContextPath() + TAKE_UP);
		return false;
	}

	private boolean administers(Viewer viewer) {
		return whoIs.of(viewer).capacities().stream()
				.anyMatch(it -> actings.of(new Viewer(viewer.issuer(), viewer.subject(), it.id())) instanceof Acting.Administrator);
	}
}
