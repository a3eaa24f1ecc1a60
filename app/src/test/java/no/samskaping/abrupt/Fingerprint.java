package no.samskaping.abrupt;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in each table, as a checksum that does not depend on the order of rows. */
record Fingerprint(Map<String, String> tables) {

	/** The tables in which something else stands. */
	Set<String> differences(Fingerprint other) {
		return tables.keySet().stream().filter(table -> !tables.get(table).equals(other.tables.get(table)))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Asks for all tables of all schemas at once; but for the registry of events itself, locks and sessions, which are no listener's effect. */
	record Question(JdbcTemplate database, String sql) {

		private static final String TABLES = """
				select format('%I.%I', schemaname, tablename) from pg_tables
				where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'flyway_schema_history'
					and not (schemaname = 'platform' and (tablename in ('event_publication', 'shedlock') or tablename like 'spring\\_session%'))
				order by 1
				""";
		private static final String ONE = "select '%1$s', sum(hashtextextended(line::text, 0)) from %1$s line";

		static Question to(JdbcTemplate database) {
			return new Question(database, database.queryForList(TABLES, String.class).stream().map(ONE::formatted)
					.collect(Collectors.joining(" union all ")));
		}

		Fingerprint ask() {
			var tables = new TreeMap<String, String>();
			database.query(sql, row -> {
				tables.put(row.getString(1), String.valueOf(row.getString(2)));
			});
			return new Fingerprint(tables);
		}
	}
}
