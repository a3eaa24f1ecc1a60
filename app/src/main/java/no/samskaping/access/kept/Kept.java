package no.samskaping.access.kept;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Carried;
import no.samskaping.workbench.screen.HandTyped;

/**
 * What was typed into a form whose session had ended (tatt vare på).
 *
 * @param path the address that the form was sent to, without host
 * @param fields all that it said, in its order
 * @param owner who was last in by the browser from which it came; null for a form that is open to everybody
 * @param at when
 */
public record Kept(String path, List<Field> fields, @Nullable Owner owner, Instant at) implements Carried, Serializable {

	/** Where it is shown. */
	public static final String PAGE = "/apen/tatt-vare-pa";

	private static final String OPEN = "/apen/";
	private static final Duration LASTS = Duration.ofHours(2);
	private static final int MOST_CHARACTERS = 200_000;
	private static final int MOST_FIELDS = 500;

	public Kept {
		fields = List.copyOf(fields);
	}

	/** One value of a form. */
	public record Field(String name, String value) implements Serializable {

		/** Whether a person typed it, as far as can be told without knowing the form. */
		boolean typed() {
			return HandTyped.is(name, value);
		}
	}

	/** What this session kept, if it is not too old. */
	public static Optional<Kept> in(HttpServletRequest request) {
		var session = request.getSession(false);
		return session != null && session.getAttribute(Carried.ATTRIBUTE) instanceof Kept kept ? Optional.of(kept) : Optional.empty();
	}

	/** What this session kept for whoever is in it now, or for nobody in particular. */
	public static Optional<Kept> in(HttpServletRequest request, Optional<Viewer> viewer) {
		return in(request).filter(kept -> viewer.map(kept::isOf).orElseGet(kept::isOpen));
	}

	/** What a request says; empty if there is nothing in it that could be kept, or nobody to keep it for. */
	static Optional<Kept> of(HttpServletRequest request, Optional<Viewer> present, Instant at) {
		var address = address(request);
		var owner = present.map(Owner::of).or(() -> Owner.last(request)).filter(it -> it.isOfALink() || !address.startsWith(OPEN)).orElse(null);
		if (owner == null && !address.startsWith(OPEN)) {
			return Optional.empty();
		}
		var fields = new ArrayList<Field>();
		request.getParameterMap().entrySet().stream().filter(entry -> HandTyped.mayBeKept(request, entry.getKey()))
				.forEach(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)).forEach(fields::add));
		var size = fields.stream().mapToInt(field -> field.name().length() + field.value().length()).sum();
		return fields.isEmpty() || fields.size() > MOST_FIELDS || size > MOST_CHARACTERS
				? Optional.empty() : Optional.of(new Kept(address, fields, owner, at));
	}

	void keepIn(HttpServletRequest request) {
		request.getSession().setAttribute(Carried.ATTRIBUTE, this);
	}

	static void forgetIn(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(Carried.ATTRIBUTE);
		}
	}

	@Override
	public boolean isOf(Viewer viewer) {
		return owner == null || owner.equals(Owner.of(viewer));
	}

	@Override
	public String page() {
		return PAGE;
	}

	/** Whether it was sent to a page that needs no account. */
	private boolean isOpen() {
		return path.startsWith(OPEN);
	}

	/** Whether it may have to be sent by who holds a personal link. */
	boolean mayNeedALink() {
		return owner != null && owner.isOfALink();
	}

	/** Whether this request sends again what was kept. */
	boolean isSentBy(HttpServletRequest request) {
		return path.equals(address(request));
	}

	boolean isTooOld(Instant now) {
		return at.plus(LASTS).isBefore(now);
	}

	/** What a person typed, to be recognised by them. */
	List<Field> typed() {
		return fields.stream().filter(Field::typed).toList();
	}

	private static String address(HttpServletRequest request) {
		var within = request.getRequestURI().substring(request.getContextPath().length());
		return request.getQueryString() == null ? within : within + "?" + request.getQueryString();
	}
}
