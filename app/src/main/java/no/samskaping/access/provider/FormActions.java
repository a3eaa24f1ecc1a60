package no.samskaping.access.provider;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

import no.samskaping.access.provider.Arrival.Through;

/** Lets forms lead to the providers, which browsers refuse otherwise: the one that signs out, and the one that follows an invitation. */
@Component
class FormActions implements HeaderWriter {

	private static final String HEADER = "Content-Security-Policy";
	private static final String FORMS = "form-action 'self'";

	private final Providers providers;

	FormActions(Providers providers) {
		this.providers = providers;
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		var policy = response.getHeader(HEADER);
		var origins = origins(request);
		if (policy != null && !origins.isEmpty()) {
			response.setHeader(HEADER, policy.replace(FORMS, FORMS + origins));
		}
	}

	private String origins(HttpServletRequest request) {
		Stream<URI> leaving = Through.of(request).map(Through::leaving).stream();
		return Stream.concat(providers.origins().stream(), leaving.map(Provider::origin)).distinct().map(origin -> " " + origin).collect(Collectors.joining());
	}
}
