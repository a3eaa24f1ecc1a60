package no.samskaping.partnership.acting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.screen.Viewers;

/** Gives controllers who acts as an argument; an anonymous visitor is sent to sign in. P2. */
@Component
class ActingArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final Actings actings;
	private final Viewers viewers;

	ActingArgument(Actings actings, Viewers viewers) {
		this.actings = actings;
		this.viewers = viewers;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Acting.class);
	}

	@Override
	public Acting resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
			@Nullable WebDataBinderFactory binder) {
		return actings.of(viewers.current());
	}
}
