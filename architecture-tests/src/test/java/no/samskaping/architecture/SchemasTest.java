package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import no.samskaping.testbed.TestDatabase;

/** The walls between the schemas, in the catalog of a database with all migrations done and in what the migrations say. */
class SchemasTest {

	private static JdbcClient database;

	@BeforeAll
	static void migrate() {
		database = JdbcClient.create(new DriverManagerDataSource(TestDatabase.migrated().url(), TestDatabase.OWNER, ""));
	}

	@Test
	void every_context_has_a_schema_of_its_own_with_its_own_history() {
		assertThat(database.sql("select schemaname from pg_tables where tablename = 'flyway_schema_history'").query(String.class).list())
				.containsExactlyInAnyOrderElementsOf(Contexts.schemas());
	}

	@ParameterizedTest
	@EnumSource
	void the_catalog_keeps_the_wall(CatalogWall wall) {
		assertThat(wall.broken(database)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void the_migrations_keep_the_wall(MigrationWall wall) throws IOException {
		var migrations = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
		assertThat(migrations).hasSizeGreaterThanOrEqualTo(Contexts.schemas().size());
		for (var migration : migrations) {
			var path = migration.getURL().getPath().split("/");
			assertThat(wall.broken(path[path.length - 2], migration.getContentAsString(StandardCharsets.UTF_8))).as(migration.getFilename()).isEmpty();
		}
	}
}
