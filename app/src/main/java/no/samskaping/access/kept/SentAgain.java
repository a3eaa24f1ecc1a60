package no.samskaping.access.kept;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.workbench.screen.Viewers;

/** Forgets what was kept once it was sent again and taken, and lets the browser remember whose it was. */
@Component
class SentAgain implements HandlerInterceptor, WebMvcConfigurer {

	private static final int REFUSED = 400;

	private final Viewers viewers;
	private final Clock clock;

	SentAgain(Viewers viewers, Clock clock) {
		this.viewers = viewers;
		this.clock = clock;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/ui/**", "/webjars/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		viewers.present().map(Owner::of).filter(owner -> !Owner.last(request).equals(Optional.of(owner)))
				.ifPresent(owner -> response.addHeader(HttpHeaders.SET_COOKIE, owner.cookie(request).toString()));
		return true;
	}

	/** What was refused, in whatever way, is still there. */
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
		if (request.getMethod().equals("POST")) {
			var taken = fault == null && response.getStatus() < REFUSED;
			Kept.in(request).filter(kept -> kept.isTooOld(clock.instant()) || taken && kept.isSentBy(request)).ifPresent(kept -> Kept.forgetIn(request));
		}
	}
}
