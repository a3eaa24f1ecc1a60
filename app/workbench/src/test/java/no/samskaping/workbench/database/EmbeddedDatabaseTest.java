package no.samskaping.workbench.database;

import java.nio.file.Path;

import no.samskaping.workbench.start.CannotStart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseTest {

	@TempDir
	Path data;

	ApplicationContextRunner application = new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(EmbeddedDatabase.class))
			.withPropertyValues("samskaping.program-directory=" + Prepared.PROGRAM);

	@Test
	void startsWithTheApplicationAndEndsWithIt() {
		application.withPropertyValues("samskaping.data-directory=" + data).run(started -> {
			assertThat(started.getBean(JdbcConnectionDetails.class).getUsername()).isEqualTo("samskaping_app");
			assertThat(data.resolve("postgres/postmaster.pid")).exists();
		});
		assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void staysAwayWhenAnotherDatabaseIsNamed() {
		application.withPropertyValues("spring.datasource.url=jdbc:postgresql://elsewhere/samskaping")
				.run(started -> assertThat(started).hasNotFailed().doesNotHaveBean(LocalServer.class));
	}

	@Test
	void staysAwayWithoutItsLibrary() {
		application.withClassLoader(new FilteredClassLoader("io.zonky.test.db.postgres.embedded"))
				.run(started -> assertThat(started).hasNotFailed().doesNotHaveBean("localServer"));
	}

	@Test
	void theDemonstrationRefusesAnotherDatabase() {
		application.withPropertyValues("samskaping.demonstration=true", "spring.datasource.url=jdbc:postgresql://elsewhere/samskaping")
				.run(started -> assertThat(started).getFailure().rootCause().isInstanceOf(CannotStart.class)
						.hasMessageContaining("only uses its own"));
	}

	@Test
	void theDemonstrationKeepsItsDataApart() {
		var home = Path.of(System.getProperty("user.home"), ".samskapingsplattformen");
		assertThat(new DatabaseLocation(null, null, false).data()).isEqualTo(home.resolve("data"));
		assertThat(new DatabaseLocation(null, null, true).data()).isEqualTo(home.resolve("demonstrasjon"));
		assertThat(new DatabaseLocation(data, null, true).data()).isEqualTo(data.resolve("demonstrasjon"));
	}
}
