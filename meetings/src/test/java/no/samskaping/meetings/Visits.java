package no.samskaping.meetings;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriUtils;

/** What visitors ask for: pages, and forms that they send, signed in as somebody or not at all. */
final class Visits {

	private Visits() {}

	static MockHttpServletRequestBuilder get(String who, String address) {
		return MockMvcRequestBuilders.get(uri(address)).with(user(who));
	}

	static MockHttpServletRequestBuilder post(String who, String address) {
		return MockMvcRequestBuilders.post(uri(address)).with(user(who)).with(csrf());
	}

	/** By somebody without an account. */
	static MockHttpServletRequestBuilder open(String address) {
		return MockMvcRequestBuilders.post(uri(address)).with(csrf());
	}

	static URI uri(String address) {
		return URI.create(UriUtils.encodePath(address.split("\\?")[0], StandardCharsets.UTF_8)
				+ (address.contains("?") ? address.substring(address.indexOf('?')) : ""));
	}
}
