package no.samskaping.workbench.record;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

import no.samskaping.workbench.record.Denials.Attempt;
import no.samskaping.workbench.screen.Viewers;

/** Tells the log and the administrators of what was denied: by the form of the address, with its numbers and identities and nothing else. */
@Component
public class DenialLog {

	private static final Logger LOG = LoggerFactory.getLogger(DenialLog.class);
	private static final String SECRET = "secret";
	private static final Pattern A_NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");

	private final Denials denials;
	private final Viewers viewers;

	DenialLog(Denials denials, Viewers viewers) {
		this.denials = denials;
		this.viewers = viewers;
	}

	/** Tells of a request that is denied for that reason, the key of a text. */
	public void tell(HttpServletRequest request, String reason) {
		var page = page(request);
		LOG.warn("Denied: {} {} {} ({})", request.getMethod(), page, about(request), reason);
		denials.note(new Attempt(viewers.present().orElse(null), id(request, Denials.PERSON), id(request, Denials.BEHALF), request.getMethod(),
				page, about(request), reason));
	}

	/** The form of the address; of what was denied before any page was found, no more than where it begins. */
	private static String page(HttpServletRequest request) {
		if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern) {
			return pattern;
		}
		var first = request.getRequestURI().substring(request.getContextPath().length()).split("/", 3);
		return first.length > 1 && A_NAME.matcher(first[1]).matches() ? "/" + first[1] + "/…" : "/…";
	}

	private static @Nullable UUID id(HttpServletRequest request, String name) {
		return request.getAttribute(name) instanceof UUID id ? id : null;
	}

	private static String about(HttpServletRequest request) {
		return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
				? variables.entrySet().stream().filter(it -> !SECRET.equals(it.getKey())).map(it -> String.valueOf(it.getValue()))
						.filter(it -> A_NAME.matcher(it).matches()).sorted().collect(Collectors.joining(" "))
				: "";
	}
}
