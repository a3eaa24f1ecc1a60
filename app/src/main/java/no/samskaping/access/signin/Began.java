package no.samskaping.access.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * How a session began (slik begynte økten), so that its owner recognises it. Neither the whole address nor what the browser says of itself
 * is kept: roughly will do.
 *
 * @param mark by which its owner can end it; it opens nothing
 * @param from the network, roughly
 * @param browser what kind; empty if it is none that is known
 * @param system on what; empty likewise
 */
record Began(UUID mark, Instant at, String from, String browser, String system) implements Serializable {

	static final String ATTRIBUTE = "access.began";

	private static final String OWN = "0:0:0:0:0:0:0:1";

	/** The first that is named counts: many say that they are others too. */
	private static final List<String> BROWSERS = List.of("Edg=Edge", "OPR=Opera", "Firefox", "FxiOS=Firefox", "CriOS=Chrome", "Chrome", "Safari");
	private static final List<String> SYSTEMS = List.of("iPhone", "iPad", "Android", "Windows", "Macintosh=Mac", "Linux");

	static Began now(HttpServletRequest request, Instant at) {
		var says = request.getHeader("User-Agent");
		return new Began(UUID.randomUUID(), at, roughly(request.getRemoteAddr()), named(says, BROWSERS), named(says, SYSTEMS));
	}

	private static String named(@Nullable String says, List<String> known) {
		return known.stream().map(it -> it.split("=")).filter(it -> says != null && says.contains(it[0])).findFirst().map(it -> it[it.length - 1]).orElse("");
	}

	/** Without its end, in which single machines and households differ; nothing of the machine itself. */
	private static String roughly(String address) {
		return address.equals(OWN) ? "" : address.contains(":") ? address.replaceFirst("^((?:[^:]*:){3}).*$", "$1…") : address.replaceFirst("\\.\\d+$", ".…");
	}
}
