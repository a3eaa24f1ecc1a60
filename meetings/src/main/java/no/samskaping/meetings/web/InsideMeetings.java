package no.samskaping.meetings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.screen.Viewers;

/** Keeps the pages of meetings and workshops to those who see everything; others reach what is open to everyone. P7. */
@Component
class InsideMeetings implements HandlerInterceptor, WebMvcConfigurer {

	private final Actings actings;
	private final Viewers viewers;

	InsideMeetings(Actings actings, Viewers viewers) {
		this.actings = actings;
		this.viewers = viewers;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/møter", "/møter/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!actings.of(viewers.current()).seesEverything()) {
			throw new Denied(Text.of("meetings.denied.inside"));
		}
		return true;
	}
}
