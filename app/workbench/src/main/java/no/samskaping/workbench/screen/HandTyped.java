package no.samskaping.workbench.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a person typed into a form (det du skrev), as far as can be told without knowing the form: not an id, a choice's code (one word
 * that begins small, or is all capitals), a tick, or what the form sent along by itself; and nothing that is secret or for one use.
 */
public final class HandTyped {

	private static final Pattern TYPED_BY_NOBODY = Pattern.compile(
			"\\S*[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\S*|[A-Z][A-Z_]*|[a-z][a-zA-Z]*|\\d{1,4}|");
	private static final Pattern SENT_ALONG = Pattern.compile("was\\..+|_.+");

	private HandTyped() {}

	/** Whether a person typed that value of a field. */
	public static boolean is(String name, String value) {
		return !TYPED_BY_NOBODY.matcher(value.strip()).matches() && !SENT_ALONG.matcher(name).matches();
	}

	/** Whether a field may be shown or kept: passwords and tokens are for one use, and what stands in the address goes along with it. */
	public static boolean mayBeKept(HttpServletRequest request, String name) {
		var low = name.toLowerCase(Locale.ROOT);
		return !low.equals("_csrf") && !low.contains("password") && !low.equals("repeated") && !inAddress(request, name);
	}

	/** All that was typed into the form that was sent. */
	public static List<String> in(HttpServletRequest request) {
		return request.getParameterMap().entrySet().stream().filter(it -> mayBeKept(request, it.getKey()))
				.flatMap(it -> Arrays.stream(it.getValue()).filter(value -> is(it.getKey(), value))).toList();
	}

	private static boolean inAddress(HttpServletRequest request, String name) {
		var query = request.getQueryString();
		return query != null && Arrays.stream(query.split("&")).anyMatch(part -> part.equals(name) || part.startsWith(name + "="));
	}
}
