package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import no.samskaping.testbed.TestDatabase;

/** The walls between the schemas, read from the catalog of a database with all migrations done. */
class SchemasTest {

	private static final List<String> SCHEMAS = List.of("platform", "partnership", "initiatives", "agreements", "meetings");

	private static JdbcClient database;

	@BeforeAll
	static void migrate() {
		database = JdbcClient.create(new DriverManagerDataSource(TestDatabase.migrated().url(), TestDatabase.OWNER, ""));
	}

	@Test
	void every_context_has_a_schema_of_its_own_with_its_own_history() {
		assertThat(names("select schemaname from pg_tables where tablename = 'flyway_schema_history'")).containsExactlyInAnyOrderElementsOf(SCHEMAS);
	}

	@Test
	void no_table_lies_outside_the_schemas() {
		assertThat(names("select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema', "
				+ quoted() + ")")).isEmpty();
	}

	@Test
	void no_foreign_key_crosses_a_schema() {
		assertThat(names("""
				select c.conname from pg_constraint c join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
				where c.contype = 'f' and a.relnamespace <> b.relnamespace""")).isEmpty();
	}

	@Test
	void there_is_no_view_and_no_rule() {
		assertThat(names("select schemaname || '.' || viewname from pg_views where schemaname in (" + quoted() + ")")).isEmpty();
		assertThat(names("select schemaname || '.' || matviewname from pg_matviews")).isEmpty();
	}

	@Test
	void triggers_only_keep_what_may_never_change() {
		assertThat(names("""
				select distinct n.nspname || '.' || c.relname || ' ' || p.proname from pg_trigger t
				join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace join pg_proc p on p.oid = t.tgfoid
				where not t.tgisinternal and p.pronamespace <> c.relnamespace""")).isEmpty();
	}

	@Test
	void every_table_says_what_it_is() {
		assertThat(names("""
				select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where c.relkind in ('r', 'p') and n.nspname in (%s) and c.relname <> 'flyway_schema_history'
				and obj_description(c.oid, 'pg_class') is null""".formatted(quoted()))).isEmpty();
	}

	@Test
	void every_column_says_what_it_is() {
		assertThat(names("""
				select n.nspname || '.' || c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
				join pg_namespace n on n.oid = c.relnamespace
				where c.relkind in ('r', 'p') and n.nspname in (%s) and c.relname <> 'flyway_schema_history'
				and a.attnum > 0 and not a.attisdropped and col_description(c.oid, a.attnum) is null""".formatted(quoted()))).isEmpty();
	}

	@Test
	void money_has_two_decimals() {
		assertThat(names("""
				select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
				where table_schema in (%s) and (data_type in ('money', 'real', 'double precision') or data_type = 'numeric' and numeric_scale <> 2)
				""".formatted(quoted()))).isEmpty();
	}

	@Test
	void a_time_is_an_instant_or_its_zone_stands_beside_it() {
		assertThat(names("""
				select c.table_schema || '.' || c.table_name || '.' || c.column_name from information_schema.columns c
				where c.table_schema in (%s) and c.data_type = 'timestamp without time zone'
				and c.table_name not in ('flyway_schema_history', 'shedlock') and not exists (
					select from information_schema.columns z where z.table_schema = c.table_schema and z.table_name = c.table_name
					and z.column_name = 'zone')""".formatted(quoted()))).isEmpty();
	}

	private static List<String> names(String query) {
		return database.sql(query).query(String.class).list();
	}

	private static String quoted() {
		return "'" + String.join("', '", SCHEMAS) + "'";
	}
}
