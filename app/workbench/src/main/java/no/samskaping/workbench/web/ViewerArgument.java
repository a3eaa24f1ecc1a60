package no.samskaping.workbench.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Viewers;

/** Gives controllers the {@link Viewer}; where it may be missing, they take a nullable one or an {@code Optional}. */
final class ViewerArgument implements HandlerMethodArgumentResolver {

	private final Viewers viewers;

	ViewerArgument(Viewers viewers) {
		this.viewers = viewers;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.nestedIfOptional().getNestedParameterType() == Viewer.class;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		if (parameter.getParameterType() == Optional.class) {
			return viewers.present();
		}
		return parameter.isOptional() ? viewers.present().orElse(null) : viewers.current();
	}
}
