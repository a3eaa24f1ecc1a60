package no.samskaping.access.provider;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** How providers are asked: whoever waits for an answer at the sign-in page waits some seconds, and not for ever. */
final class Wire {

	private static final Duration REACHED = Duration.ofSeconds(3);
	private static final Duration ANSWERED = Duration.ofSeconds(5);

	private static final ClientHttpRequestFactory REQUESTS = requests();

	private Wire() {}

	static RestClient client() {
		return RestClient.builder().requestFactory(REQUESTS).build();
	}

	static ClientHttpRequestFactory factory() {
		return REQUESTS;
	}

	private static ClientHttpRequestFactory requests() {
		var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(REACHED).followRedirects(Redirect.NEVER).build());
		requests.setReadTimeout(ANSWERED);
		return requests;
	}
}
