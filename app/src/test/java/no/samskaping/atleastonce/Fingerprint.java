package no.samskaping.atleastonce;

import java.util.List;
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

	/**
	 * Asks for all tables of all schemas; but for the registry of events itself, locks and sessions, which are no listener's effect.
	 * Only a table whose rows were written since it asked last is read in full: most deliveries write to two or three.
	 */
	static final class Question {

		private static final String TABLES = """
				select format('%I.%I', schemaname, tablename) from pg_tables
				where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'flyway_schema_history'
					and not (schemaname = 'platform' and (tablename in ('event_publication', 'shedlock') or tablename like 'spring\\_session%'))
				order by 1
				""";
		private static final String WRITTEN = "select '%1$s', count(*) || ' ' || sum(hashtextextended(xmin::text, 0)) from %1$s";
		private static final String STANDS = "select '%1$s', sum(hashtextextended(line::text, 0)) from %1$s line";

		private final JdbcTemplate database;
		private final List<String> names;
		private Map<String, String> written = Map.of();
		private Map<String, String> stands = Map.of();

		Question(JdbcTemplate database) {
			this.database = database;
			this.names = database.queryForList(TABLES, String.class);
		}

		Fingerprint ask() {
			var now = answers(WRITTEN, names);
			var touched = names.stream().filter(table -> !now.get(table).equals(written.get(table))).toList();
			var all = new TreeMap<>(stands);
			all.putAll(answers(STANDS, touched));
			written = now;
			stands = all;
			return new Fingerprint(all);
		}

		private Map<String, String> answers(String question, List<String> tables) {
			var answers = new TreeMap<String, String>();
			if (!tables.isEmpty()) {
				database.query(tables.stream().map(question::formatted).collect(Collectors.joining(" union all ")),
						row -> {
							answers.put(row.getString(1), String.valueOf(row.getString(2)));
						});
			}
			return answers;
		}
	}
}
