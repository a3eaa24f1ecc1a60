package no.samskaping.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import no.samskaping.Platform;
import no.samskaping.testbed.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ThePlatformStartsTest {

	@TempDir
	Path folder;

	@Test
	void withADatabaseOfItsOwnAndSaysInPlainWordsWhyASecondOneDoesNot() throws Exception {
		var data = "--samskaping.data-directory=" + folder.resolve("data");
		try (var platform = Platform.started(data, Platform.PROGRAM, "--server.port=0")) {
			assertThat(platform.runs()).as(platform.said()).isTrue();
			assertThat(answerOf(platform, "/actuator/health")).contains("UP");

			try (var second = Platform.started(data, Platform.PROGRAM, "--server.port=0")) {
				assertThat(second.said())
						.contains("Samskapingsplattformen kjører allerede med datakatalogen " + folder.resolve("data"))
						.contains("Samskapingsplattformen is already running with the data directory " + folder.resolve("data"))
						.doesNotContain("\tat ");
			}

			var elsewhere = TestDatabase.migrated();
			try (var neighbour = Platform.started("--server.port=" + platform.port(), "--spring.datasource.url=" + elsewhere.url(),
					"--spring.datasource.username=" + TestDatabase.APPLICATION, "--spring.flyway.user=" + TestDatabase.OWNER)) {
				assertThat(neighbour.said())
						.contains("Port %d er opptatt".formatted(platform.port()))
						.contains("Port %d is taken".formatted(platform.port()))
						.contains("SERVER_PORT=%d".formatted(platform.port() + 1))
						.doesNotContain("\tat ");
			}
		}
		assertThat(folder.resolve("data/postgres/postmaster.pid")).as("the database ended with the platform").doesNotExist();
	}

	private static String answerOf(Platform platform, String path) throws IOException, InterruptedException {
		try (var client = HttpClient.newHttpClient()) {
			var address = URI.create("http://localhost:%d%s".formatted(platform.port(), path));
			return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
		}
	}
}
