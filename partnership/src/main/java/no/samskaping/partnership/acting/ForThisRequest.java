package no.samskaping.partnership.acting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What was worked out while one request is answered, and is asked for again and again; elsewhere nothing is remembered. */
final class ForThisRequest {

	private static final String ATTRIBUTE = ForThisRequest.class.getName();

	private ForThisRequest() {}

	/** From now on it is remembered, until this request is answered. */
	static void remember(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, new HashMap<String, List<Capacity>>());
	}

	/** What is remembered under that name, else what is worked out now. */
	static List<Capacity> once(String name, Supplier<List<Capacity>> workedOut) {
		var request = RequestContextHolder.getRequestAttributes();
		if (request == null || !(request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> remembered)) {
			return workedOut.get();
		}
		@SuppressWarnings("unchecked")
		var known = (Map<String, List<Capacity>>) remembered;
		var found = known.get(name);
		if (found == null) {
			found = workedOut.get();
			known.put(name, found);
		}
		return found;
	}
}
