package no.samskaping.workbench.database;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import no.samskaping.testbed.TestDatabase;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemasTest {

	private static final int PROCESSES = 4;

	@TempDir
	Path folder;

	@Test
	void thePlatformComesFirstAndTheRestByNameForNoSchemaKnowsAnother() throws IOException {
		try (var classes = withJars("zebra", "alder")) {
			var names = new Schemas(classes).names();

			assertThat(names).first().isEqualTo("platform");
			assertThat(names.subList(1, names.size())).isSorted().startsWith("alder").contains("rehearsal").endsWith("zebra");
		}
	}

	@Test
	void eachHasItsOwnSchemaAndHistory() throws IOException {
		var database = TestDatabase.empty();
		try (var classes = withJars("sample")) {
			migrate(classes, database);
		}
		for (var schema : List.of("platform", "sample", "rehearsal")) {
			assertThat(owner(database).queryForList("select version from %s.flyway_schema_history order by installed_rank".formatted(schema), String.class))
					.as(schema).contains("1");
		}
	}

	@Test
	void theApplicationsRoleReadsAndWritesRowsAndNothingElse() throws IOException {
		var database = TestDatabase.empty();
		try (var classes = withJars("sample")) {
			migrate(classes, database);
		}
		var application = as(TestDatabase.APPLICATION, database);
		application.update("insert into sample.thing (word) values ('here')");
		assertThat(application.queryForList("select word from sample.thing", String.class)).containsExactly("here");
		for (var attempt : List.of("select * from sample.flyway_schema_history", "delete from sample.flyway_schema_history",
				"truncate sample.thing", "create table sample.other (n int)", "alter table sample.thing disable trigger all",
				"drop table sample.thing", "create temporary table other (n int)")) {
			assertThatThrownBy(() -> application.execute(attempt)).as(attempt).rootCause().message()
					.containsPattern("permission denied|must be owner");
		}
	}

	@Test
	void whatAMigrationTookAwayStaysAwayAtTheNextStart() {
		var database = TestDatabase.migrated();
		owner(database).execute("revoke delete on platform.shedlock from " + TestDatabase.APPLICATION);
		migrate(getClass().getClassLoader(), database);
		assertThatThrownBy(() -> as(TestDatabase.APPLICATION, database).execute("delete from platform.shedlock"))
				.hasStackTraceContaining("permission denied");
	}

	@Test
	void anotherApplicationRoleGetsAccessToWhatIsThere() {
		var database = TestDatabase.migrated();
		var role = "Replacement-" + System.nanoTime();
		TestDatabase.role(role);
		new Schemas(getClass().getClassLoader()).migrate(configuration(database), role);
		owner(database).execute("grant connect on database %s to \"%s\"".formatted(database.url().substring(database.url().lastIndexOf('/') + 1), role));
		assertThat(as(role, database).queryForObject("select count(*) from platform.shedlock", Long.class)).isZero();
	}

	@Test
	void processesThatMigrateAnEmptyDatabaseAtOnceAllSucceed() throws Exception {
		var database = TestDatabase.empty();
		var together = new CyclicBarrier(PROCESSES);
		try (var processes = Executors.newFixedThreadPool(PROCESSES)) {
			var all = processes.invokeAll(Collections.<Callable<Boolean>>nCopies(PROCESSES, () -> {
				var configuration = configuration(database);
				together.await();
				new Schemas(getClass().getClassLoader()).migrate(configuration, TestDatabase.APPLICATION);
				return true;
			}));
			for (var one : all) {
				assertThat(one.get()).isTrue();
			}
		}
		assertThat(owner(database).queryForObject("select count(*) from platform.flyway_schema_history where version = '1'", Long.class)).isEqualTo(1);
	}

	@Test
	void aNameThatIsNoSchemaIsRefused() throws IOException {
		try (var classes = withJars("Bad-Name")) {
			assertThatIllegalArgumentException().isThrownBy(() -> migrate(classes, TestDatabase.empty())).withMessageContaining("Bad-Name");
		}
	}

	private static void migrate(ClassLoader classes, TestDatabase database) {
		new Schemas(classes).migrate(configuration(database), TestDatabase.APPLICATION);
	}

	private static Configuration configuration(TestDatabase database) {
		return Flyway.configure().dataSource(database.url(), TestDatabase.OWNER, "").load().getConfiguration();
	}

	private static JdbcTemplate owner(TestDatabase database) {
		return as(TestDatabase.OWNER, database);
	}

	private static JdbcTemplate as(String role, TestDatabase database) {
		return new JdbcTemplate(new DriverManagerDataSource(database.url(), role, ""));
	}

	private URLClassLoader withJars(String... modules) throws IOException {
		var jars = new URL[modules.length];
		for (int i = 0; i < modules.length; i++) {
			jars[i] = jar(modules[i]);
		}
		return new URLClassLoader(jars, getClass().getClassLoader());
	}

	/** A jar with a migration and nothing else. */
	private URL jar(String module) throws IOException {
		var file = folder.resolve(module + ".jar");
		try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
			for (var entry : List.of("db/", "db/migration/", "db/migration/%s/".formatted(module))) {
				jar.putNextEntry(new JarEntry(entry));
			}
			jar.putNextEntry(new JarEntry("db/migration/%s/V1__x.sql".formatted(module)));
			jar.write("create table %s.thing (word text);".formatted(module).getBytes(StandardCharsets.UTF_8));
		}
		return file.toUri().toURL();
	}
}
