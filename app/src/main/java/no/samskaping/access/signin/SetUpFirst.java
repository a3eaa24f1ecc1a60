package no.samskaping.access.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.workbench.screen.Establishment;

/** Leads everyone who is signed in to the set-up, until it is done. */
@Component
class SetUpFirst implements HandlerInterceptor, WebMvcConfigurer {

	private static final String SET_UP = "/oppsett";

	private final ObjectProvider<Establishment> establishment;
	private volatile boolean done;

	SetUpFirst(ObjectProvider<Establishment> establishment) {
		this.establishment = establishment;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns(SET_UP, SET_UP + "/**", "/konto/**", SignInPage.ADDRESS, SignInPage.ADDRESS + "/**", "/apen/**", "/ui/**", "/webjars/**",
				"/tilgjengelighet", "/personvern", "/hjelp", "/handler-for", "/error", "/favicon.ico");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
		if (request.getUserPrincipal() == null || isSetUp()) {
			return true;
		}
		response.sendRedirect(request.getContextPath() + SET_UP);
		return false;
	}

	/** Asked once: what is set up stays so. */
	private boolean isSetUp() {
		if (!done) {
			done = establishment.stream().allMatch(Establishment::isSetUp);
		}
		return done;
	}
}
