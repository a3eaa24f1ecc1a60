package no.samskaping.workbench.start;

import java.io.IOException;
import java.nio.file.Path;

import no.samskaping.testbed.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExtensionTest {

	private static final String MIGRATION = "db/migration/sample/V1__x.sql";
	private static final String TABLE = "create table sample.thing (word text);";

	@TempDir
	Path folder;

	private final TestDatabase database = TestDatabase.empty();

	@Test
	void aModuleOfAnotherTeamGetsItsSchemaAndHistoryAndRunsWithoutALineChangedHere() throws IOException {
		var said = module("workbench :: events").startedWith(database);
		assertThat(said).endsWith("ended with 0");
		assertThat(as(TestDatabase.OWNER).queryForList("select version from sample.flyway_schema_history", String.class)).containsExactly("1");
		assertThat(as(TestDatabase.APPLICATION).queryForList("select word from sample.thing", String.class)).containsExactly("heard");
	}

	@Test
	void aModuleOfAnotherTeamThatReachesOverTheWallsDoesNotStart() throws IOException {
		var said = module("workbench").startedWith(database);
		assertThat(said).contains("Module 'sample' depends on").contains("no.samskaping.workbench.events.Inbox").endsWith("ended with 1");
	}

	private ExtensionJar module(String allowed) {
		return new ExtensionJar(folder)
				.with(MIGRATION, TABLE + "create table sample.inbox (event uuid, listener text, received_at timestamptz, primary key (event, listener));")
				.with(ExtensionModules.MARKER, "org.example.sample\n")
				.with("META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports", "org.example.sample.Sample\n")
				.withSource("org.example.sample.package-info", """
						@org.springframework.modulith.ApplicationModule(allowedDependencies = "%s")
						package org.example.sample;
						""".formatted(allowed))
				.withSource("org.example.sample.Sample", """
						package org.example.sample;

						import java.util.UUID;
						import no.samskaping.workbench.events.Inbox;
						import org.springframework.boot.ApplicationRunner;
						import org.springframework.boot.autoconfigure.AutoConfiguration;
						import org.springframework.context.annotation.Bean;
						import org.springframework.jdbc.core.JdbcTemplate;
						import org.springframework.transaction.support.TransactionTemplate;

						@AutoConfiguration
						class Sample {

							@Bean
							ApplicationRunner hears(Inbox inbox, JdbcTemplate database, TransactionTemplate transaction) {
								return arguments -> transaction.executeWithoutResult(status -> {
									if (inbox.first(UUID.randomUUID(), "sample.ear")) {
										database.update("insert into sample.thing (word) values ('heard')");
									}
								});
							}
						}
						""");
	}

	private JdbcTemplate as(String role) {
		return new JdbcTemplate(new DriverManagerDataSource(database.url(), role, ""));
	}
}
