package no.samskaping.workbench.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import no.samskaping.workbench.database.EmbeddedDatabaseOf;
import no.samskaping.workbench.start.CannotStart;

/** With a mail server no secret link is lost: a key is at hand, or the platform does not start. */
class LinksAreKeptUntilSentTests {

	private static final String SERVER = "spring.mail.host=mail.example.org";

	private final ApplicationContextRunner application = new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class)).withUserConfiguration(Sealing.class);

	@Test
	void theEmbeddedDatabaseBringsAKeyThatIsTheSameAtEveryStart(@TempDir Path data) {
		var first = new byte[1][];
		embedded(data).run(started -> first[0] = started.getBean(LinkSeal.class).sealed("/apen/l/secret").orElseThrow());
		assertThat(data.resolve("key")).satisfies(key -> assertThat(Files.getPosixFilePermissions(key)).hasToString("[OWNER_READ, OWNER_WRITE]"));
		embedded(data).run(again -> assertThat(again.getBean(LinkSeal.class).opened(first[0])).contains("/apen/l/secret"));
	}

	private ApplicationContextRunner embedded(Path data) {
		return EmbeddedDatabaseOf.in(data, application.withPropertyValues(SERVER));
	}

	@Test
	void anOwnDatabaseWithAMailServerAsksForAKey() {
		application.withPropertyValues(SERVER).run(started -> assertThat(started).getFailure().rootCause()
				.isInstanceOf(CannotStart.class).hasMessageContaining("SAMSKAPING_MAIL_KEY"));
		application.withPropertyValues(SERVER, "samskaping.mail.key=a long secret").run(started -> assertThat(started).hasNotFailed());
	}

	@Test
	void withoutAMailServerItStartsWithoutAKey() {
		application.run(started -> assertThat(started.getBean(LinkSeal.class).sealed("/apen/l/secret")).isEmpty());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(MailSettings.class)
	@Import(LinkSeal.class)
	static class Sealing {}
}
