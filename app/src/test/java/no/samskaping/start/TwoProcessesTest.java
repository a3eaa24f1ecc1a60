package no.samskaping.start;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import no.samskaping.Platform;
import no.samskaping.testbed.TestDatabase;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Several instances on one database are normal: a browser need not know which of them answers. */
class TwoProcessesTest {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@Test
	void aSessionThatBeganAtOneGoesOnAtTheOther() throws Exception {
		var shared = TestDatabase.migrated();
		try (var one = on(shared); var other = on(shared);
				var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
			var form = TOKEN.matcher(browser.send(signIn(one).GET().build(), BodyHandlers.ofString()).body());
			assertThat(form.find()).isTrue();

			var refused = post(browser, other, "username=kari%40example.org&password=wrong&_csrf=" + URLEncoder.encode(form.group(1), StandardCharsets.UTF_8));
			assertThat(refused.headers().firstValue("Location")).hasValueSatisfying(it -> assertThat(it).endsWith("/logg-inn"));

			assertThat(browser.send(signIn(one).GET().build(), BodyHandlers.ofString()).body())
					.as("what the other process remembered").contains("data-error-summary", "kari@example.org");
		}
	}

	private static Platform on(TestDatabase database) throws IOException {
		return Platform.started("--server.port=0", "--spring.datasource.url=" + database.url(),
				"--spring.datasource.username=" + TestDatabase.APPLICATION, "--spring.flyway.user=" + TestDatabase.OWNER);
	}

	private static HttpResponse<String> post(HttpClient browser, Platform platform, String form) throws IOException, InterruptedException {
		return browser.send(signIn(platform).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(),
				BodyHandlers.ofString());
	}

	private static HttpRequest.Builder signIn(Platform platform) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d/logg-inn".formatted(platform.port())));
	}
}
