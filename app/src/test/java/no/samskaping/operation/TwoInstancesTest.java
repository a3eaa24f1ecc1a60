package no.samskaping.operation;

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
import no.samskaping.PlatformTest;
import no.samskaping.testbed.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Several instances on one database are normal: a browser need not know which of them answers. They share nothing else, so the other is a process of its own. */
@PlatformTest
class TwoInstancesTest {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@LocalServerPort
	int here;

	@Value("${spring.datasource.url}")
	String database;

	/** The other makes no rounds of its own: its database is that of all tests here. */
	@Test
	void aSessionThatBeganAtOneGoesOnAtTheOther() throws Exception {
		try (var other = Platform.started("--server.port=0", "--spring.datasource.url=" + database,
				"--spring.datasource.username=" + TestDatabase.APPLICATION, "--spring.flyway.user=" + TestDatabase.OWNER,
				"--samskaping.reminders.delay=1d", "--samskaping.mail.interval=1d", "--samskaping.events.redelivery.enabled=false");
				var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
			var form = TOKEN.matcher(signInPage(browser));
			assertThat(form.find()).isTrue();

			var refused = post(browser, other.port(), "username=kari%40example.org&password=wrong&_csrf=" + URLEncoder.encode(form.group(1), StandardCharsets.UTF_8));
			assertThat(refused.headers().firstValue("Location")).hasValueSatisfying(it -> assertThat(it).endsWith("/logg-inn"));

			assertThat(signInPage(browser)).as("what the other instance remembered").contains("data-error-summary", "kari@example.org");
		}
	}

	private String signInPage(HttpClient browser) throws IOException, InterruptedException {
		return browser.send(signIn(here).GET().build(), BodyHandlers.ofString()).body();
	}

	private static HttpResponse<String> post(HttpClient browser, int port, String form) throws IOException, InterruptedException {
		return browser.send(signIn(port).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(),
				BodyHandlers.ofString());
	}

	private static HttpRequest.Builder signIn(int port) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d/logg-inn".formatted(port)));
	}
}
