package no.samskaping.workbench.web;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The address under which a page can be opened again (veien tilbake): its own, or for what a sent form led to, that of the form.
 * A language or a role that is chosen there comes back to a page that exists.
 */
@Component
public class WayBack {

	private static final String FRONT = "/";

	private final ObjectProvider<RequestMappingHandlerMapping> pages;

	WayBack(ObjectProvider<RequestMappingHandlerMapping> pages) {
		this.pages = pages;
	}

	/** Without host, with all that stands after the question mark but the choice of a language. */
	String from(HttpServletRequest request) {
		var own = request(request);
		return isSent(request) ? Stream.concat(form(request).stream(), Stream.of(own))
				.filter(address -> canBeOpened(address, request)).findFirst().orElse(request.getContextPath() + FRONT) : own;
	}

	/** Where the reader was before this page; the front page, if that is not known or cannot be opened again. */
	public String before(HttpServletRequest request) {
		return form(request).filter(address -> canBeOpened(address, request)).orElse(request.getContextPath() + FRONT);
	}

	/** Whether something was sent, instead of a page being asked for. */
	static boolean isSent(HttpServletRequest request) {
		return !method(request).equals(HttpMethod.GET.name());
	}

	/** How the page was asked for; what answers a fault is asked for in another way. */
	static String method(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String method ? method : request.getMethod();
	}

	private static String request(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
				? address(request, path, (String) request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING))
				: address(request, request.getRequestURI(), request.getQueryString());
	}

	/** Only its path and question: another host's name in it leads nowhere. */
	private static Optional<String> form(HttpServletRequest request) {
		try {
			return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).map(URI::create)
					.filter(form -> form.getRawPath() != null && form.getRawPath().startsWith(request.getContextPath() + "/"))
					.map(form -> address(request, form.getRawPath(), form.getRawQuery()));
		} catch (IllegalArgumentException noAddress) {
			return Optional.empty();
		}
	}

	private static String address(HttpServletRequest request, String path, @Nullable String query) {
		return path.startsWith("//") ? request.getContextPath() + FRONT
				: UriComponentsBuilder.fromPath(path).query(query).replaceQueryParam(Language.NAME).build().toUriString();
	}

	private boolean canBeOpened(String address, HttpServletRequest request) {
		var path = PathContainer.parsePath(address.substring(request.getContextPath().length()).split("\\?")[0]);
		return all().flatMap(WayBack::patterns).filter(pattern -> pattern.matches(path)).min(PathPattern.SPECIFICITY_COMPARATOR)
				.filter(pattern -> all().filter(WayBack::isForReading).flatMap(WayBack::patterns).anyMatch(pattern::equals)).isPresent();
	}

	private Stream<RequestMappingInfo> all() {
		return pages.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream());
	}

	private static Stream<PathPattern> patterns(RequestMappingInfo page) {
		return Optional.ofNullable(page.getPathPatternsCondition()).stream().flatMap(condition -> condition.getPatterns().stream());
	}

	private static boolean isForReading(RequestMappingInfo page) {
		var methods = page.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}
}
