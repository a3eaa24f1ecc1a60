package no.samskaping.access.signin;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;

/**
 * The session of somebody who is signed in (økt) lasts a working day, and ends when the account is disabled: also one that began
 * in the very moment in which the account's sessions were ended.
 */
@Component
class SignedInSession implements HandlerInterceptor, WebMvcConfigurer {

	private static final int LASTS = Math.toIntExact(Duration.ofHours(8).toSeconds());

	private final AccountDesk accounts;
	private final SignInFirst first;
	private final Clock clock;

	SignedInSession(AccountDesk accounts, SignInFirst first, Clock clock) {
		this.accounts = accounts;
		this.first = first;
		this.clock = clock;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/ui/**", "/webjars/**", "/error", "/favicon.ico");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
		var session = request.getSession(false);
		if (session == null || !(request.getUserPrincipal() instanceof Authentication signedIn)) {
			return true;
		}
		if (isOfAccount(signedIn) && accounts.isDisabled(new AccountId(UUID.fromString(signedIn.getName())))) {
			session.invalidate();
			SecurityContextHolder.clearContext();
			first.commence(request, response, new DisabledException("The account was disabled"));
			return false;
		}
		if (session.getAttribute(Began.ATTRIBUTE) == null) {
			session.setAttribute(Began.ATTRIBUTE, Began.now(request, clock.instant()));
		}
		if (session.getMaxInactiveInterval() != LASTS) {
			session.setMaxInactiveInterval(LASTS);
		}
		return true;
	}

	private static boolean isOfAccount(Authentication signedIn) {
		return signedIn.getAuthorities().stream().anyMatch(granted -> LocalSignIn.ACCOUNT.equals(granted.getAuthority()));
	}
}
