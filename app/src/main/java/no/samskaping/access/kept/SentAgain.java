package no.samskaping.access.kept;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Forgets what was kept when it is sent again. */
@Component
class SentAgain implements HandlerInterceptor, WebMvcConfigurer {

	private final Clock clock;

	SentAgain(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getMethod().equals("POST")) {
			Kept.in(request).filter(kept -> kept.isSentBy(request) || kept.isTooOld(clock.instant())).ifPresent(kept -> Kept.forgetIn(request));
		}
		return true;
	}
}
