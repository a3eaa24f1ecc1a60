package no.samskaping.admission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that the running platform answers by a method of a class, whoever wrote it, found in the platform itself. */
record Pages(List<Page> all) {

	static Pages of(ApplicationContext platform) {
		return new Pages(platform.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
				.flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream()).flatMap(Pages::pages)
				.sorted(Comparator.comparing((Page page) -> page.pattern().getPatternString()).thenComparing(Page::method)).toList());
	}

	private static Stream<Page> pages(Map.Entry<RequestMappingInfo, HandlerMethod> mapped) {
		var methods = mapped.getKey().getMethodsCondition().getMethods();
		return mapped.getKey().getPathPatternsCondition().getPatterns().stream().flatMap(pattern -> (methods.isEmpty() ? Stream.of("GET")
				: methods.stream().map(Enum::name)).map(method -> new Page(method, pattern, mapped.getValue())));
	}

	/** The one that answers that address. */
	Optional<Page> of(String method, String path) {
		var parsed = PathContainer.parsePath(path);
		return all.stream().filter(page -> page.method().equals(method) && page.pattern().matches(parsed)).min(Comparator.comparing(Page::pattern));
	}
}
