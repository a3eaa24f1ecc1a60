package no.samskaping.architecture;

import java.util.Locale;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import no.samskaping.testbed.TestDatabase;

/** The tables and sequences of all schemas, as a database with all migrations done has them. */
final class Tables {

	private static final Set<String> NAMES = Set.copyOf(JdbcClient.create(new DriverManagerDataSource(TestDatabase.migrated().url(), TestDatabase.OWNER, ""))
			.sql("""
					select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
					where n.nspname in (:schemas) and c.relkind in ('r', 'p', 'S')""")
			.param("schemas", Contexts.schemas()).query(String.class).list());

	private Tables() {}

	/** Whether there is one of that name. */
	static boolean include(String schema, String name) {
		return NAMES.contains((schema + '.' + name).toLowerCase(Locale.ROOT));
	}
}
