package no.samskaping.partnership.acting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.screen.Viewers;

/** Keeps the partnership's pages to those who are part of it: participants see their own elsewhere, and nobody without a role. P2, P7. */
@Component
class InsideOnly implements HandlerInterceptor, WebMvcConfigurer {

	private final Actings actings;
	private final Viewers viewers;

	InsideOnly(Actings actings, Viewers viewers) {
		this.actings = actings;
		this.viewers = viewers;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/partnerskap", "/partnerskap/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		var acting = actings.of(viewers.current());
		if (acting instanceof Acting.Nobody) {
			throw new Denied(Text.of("partnership.capacity.nobody"));
		}
		if (!acting.seesEverything()) {
			throw new Denied(Text.of("partnership.denied"));
		}
		return true;
	}
}
