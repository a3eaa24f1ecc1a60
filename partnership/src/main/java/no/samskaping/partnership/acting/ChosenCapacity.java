package no.samskaping.partnership.acting;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.rules.Decides;
import no.samskaping.workbench.screen.Viewers;

/**
 * For whom somebody has chosen to act (handler for): kept in the session, and by the browser for when that ends, so that a form that is
 * sent again speaks for the same one. It only ever chooses among what they may be today. P2.
 */
@Component
class ChosenCapacity {

	private static final String COOKIE = "HANDLER_FOR";

	private final Capacities capacities;

	ChosenCapacity(Capacities capacities) {
		this.capacities = capacities;
	}

	/** Chooses. */
	void choose(@Nullable UUID capacity, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
		if (capacity == null || !isTheirs(capacity, viewer)) {
			throw new Denied(Text.of("partnership.capacity.denied"));
		}
		request.getSession().setAttribute(Viewers.CAPACITY, capacity);
		response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, capacity.toString()).path(request.getContextPath() + "/")
				.httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
	}

	/** Chooses as in the session before this one, if that is still theirs to choose. */
	void restore(Viewer viewer, HttpServletRequest request) {
		var session = request.getSession(false);
		var before = before(request);
		if (session != null && session.getAttribute(Viewers.CAPACITY) == null && before != null && isTheirs(before, viewer)) {
			session.setAttribute(Viewers.CAPACITY, before);
		}
	}

	/** Whether it is open for whom this one acts: then nobody else chooses for them. */
	boolean isOpen(Viewer viewer) {
		return !isSettled(capacities.of(viewer), viewer.capacity());
	}

	/** Of several, one must have been chosen that is still there; where none was, there may be but one party to bind. */
	@Decides("P2.13")
	static boolean isSettled(List<Capacity> all, @Nullable UUID chosen) {
		return all.size() < 2 || (chosen == null ? bound(all) < 2 : all.stream().anyMatch(it -> it.id().equals(chosen)));
	}

	private static long bound(List<Capacity> all) {
		return all.stream().map(Capacity::acting).filter(Acting.Representative.class::isInstance).map(Acting::party).distinct().count();
	}

	private boolean isTheirs(UUID capacity, Viewer viewer) {
		return capacities.of(viewer).stream().anyMatch(it -> it.id().equals(capacity));
	}

	private static @Nullable UUID before(HttpServletRequest request) {
		var cookie = WebUtils.getCookie(request, COOKIE);
		return cookie == null ? null : read(cookie.getValue());
	}

	/** A capacity's id as a browser sends it; null if it is none. */
	static @Nullable UUID read(String sent) {
		try {
			return UUID.fromString(sent);
		} catch (IllegalArgumentException madeByHand) {
			return null;
		}
	}
}
