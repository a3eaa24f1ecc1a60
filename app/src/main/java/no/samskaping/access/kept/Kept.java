package no.samskaping.access.kept;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What was typed into a form whose session had ended (tatt vare på).
 *
 * @param path the address that the form was sent to, without host
 * @param fields all that it said, in its order
 * @param at when
 */
public record Kept(String path, List<Field> fields, Instant at) implements Serializable {

	/** Where it is shown. */
	public static final String PAGE = "/apen/tatt-vare-pa";

	private static final String ATTRIBUTE = "access.kept";
	private static final Duration LASTS = Duration.ofHours(2);
	private static final int MOST_CHARACTERS = 200_000;
	private static final int MOST_FIELDS = 500;
	private static final Pattern TYPED_BY_NOBODY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[A-Z][A-Z_]*|\\d{1,4}|true|on|");

	public Kept {
		fields = List.copyOf(fields);
	}

	/** One value of a form. */
	public record Field(String name, String value) implements Serializable {

		/** Whether a person typed it, as far as can be told: not an id, a choice's code, or a tick. */
		boolean typed() {
			return !TYPED_BY_NOBODY.matcher(value.strip()).matches();
		}
	}

	/** What this session kept, if it is not too old. */
	public static Optional<Kept> in(HttpServletRequest request) {
		var session = request.getSession(false);
		return session != null && session.getAttribute(ATTRIBUTE) instanceof Kept kept ? Optional.of(kept) : Optional.empty();
	}

	/** What a request says; empty if there is nothing in it that could be kept. */
	static Optional<Kept> of(HttpServletRequest request, Instant at) {
		var fields = new ArrayList<Field>();
		request.getParameterMap().entrySet().stream().filter(entry -> mayBeKept(request, entry.getKey()))
				.forEach(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)).forEach(fields::add));
		var size = fields.stream().mapToInt(field -> field.name().length() + field.value().length()).sum();
		return fields.isEmpty() || fields.size() > MOST_FIELDS || size > MOST_CHARACTERS
				? Optional.empty() : Optional.of(new Kept(address(request), fields, at));
	}

	void keepIn(HttpServletRequest request) {
		request.getSession().setAttribute(ATTRIBUTE, this);
	}

	static void forgetIn(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

	/** Whether this request sends again what was kept. */
	boolean isSentBy(HttpServletRequest request) {
		return path.equals(address(request));
	}

	boolean isTooOld(Instant now) {
		return at.plus(LASTS).isBefore(now);
	}

	/** What a person typed, to be recognised by them. */
	List<String> typed() {
		return fields.stream().filter(Field::typed).map(Field::value).toList();
	}

	/** What stands in the address goes along with it; passwords and tokens are for one use. */
	private static boolean mayBeKept(HttpServletRequest request, String name) {
		var low = name.toLowerCase(Locale.ROOT);
		return !low.equals("_csrf") && !low.contains("password") && !low.equals("repeated") && !inAddress(request, name);
	}

	private static boolean inAddress(HttpServletRequest request, String name) {
		var query = request.getQueryString();
		return query != null && Arrays.stream(query.split("&")).anyMatch(part -> part.equals(name) || part.startsWith(name + "="));
	}

	private static String address(HttpServletRequest request) {
		var within = request.getRequestURI().substring(request.getContextPath().length());
		return request.getQueryString() == null ? within : within + "?" + request.getQueryString();
	}
}
