package no.samskaping.workbench.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What may stand in the text that people send, before any page reads it. */
@Configuration(proxyBeanMethods = false)
class PlainText {

	private static final int BEFORE_ANYBODY_READS = Ordered.HIGHEST_PRECEDENCE + 10;

	/** Refuses a request with NUL in what it says: nobody writes it, and PostgreSQL does not keep it. */
	@Bean
	static HttpFirewall withoutNul() {
		var firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
		return firewall;
	}

	/** Takes out what is not seen and turns the rest of a line around: a name must not make another text read backwards. */
	@Bean
	static FilterRegistrationBean<Filter> withoutTurning() {
		var filter = new FilterRegistrationBean<Filter>((request, response, rest) -> rest.doFilter(new Straight((HttpServletRequest) request), response));
		filter.setOrder(BEFORE_ANYBODY_READS);
		return filter;
	}

	/** A request in whose text no embedding, override or isolate of direction stands; the marks that languages need stay. */
	private static final class Straight extends HttpServletRequestWrapper {

		private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

		Straight(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			var value = super.getParameter(name);
			return value == null ? null : straight(value);
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			var values = super.getParameterValues(name);
			return values == null ? null : straight(values);
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			var straight = new LinkedHashMap<String, String[]>();
			super.getParameterMap().forEach((name, values) -> straight.put(name, straight(values)));
			return straight;
		}

		private static String[] straight(String[] values) {
			return Arrays.stream(values).map(Straight::straight).toArray(String[]::new);
		}

		private static String straight(String value) {
			return TURNING.matcher(value).replaceAll("");
		}
	}
}
