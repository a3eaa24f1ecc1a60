package no.samskaping.architecture.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.architecture.survey.Table.Column;

/** The running database's own knowledge of its tables. */
@Component
class Catalog {

	private static final String COLUMNS = """
			select n.nspname as schema, c.relname as name, obj_description(c.oid, 'pg_class') as about, a.attname as column_name,
				format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required, col_description(c.oid, a.attnum) as column_about,
				exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any(k.conkey)) as key,
				(select min(f.relname) from pg_constraint k join pg_class f on f.oid = k.confrelid
					where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)) as refers
			from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
			where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in (:schemas) and c.relname <> 'flyway_schema_history'
				and a.attnum > 0 and not a.attisdropped
			order by 1, 2, a.attnum""";

	private final JdbcClient jdbc;

	Catalog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The tables of these schemas. */
	List<Table> of(List<String> schemas) {
		var rows = jdbc.sql(COLUMNS).param("schemas", schemas).query(Row.class).list().stream()
				.collect(Collectors.groupingBy(row -> row.schema() + "." + row.name(), LinkedHashMap::new, Collectors.toList()));
		var tables = new ArrayList<Table>();
		rows.values().forEach(all -> tables.add(new Table(all.getFirst().schema(), all.getFirst().name(), all.getFirst().about(), all.stream()
				.map(row -> new Column(row.columnName(), row.type(), row.required(), row.key(), row.columnAbout(), row.refers())).toList())));
		return tables;
	}

	private record Row(String schema, String name, @Nullable String about, String columnName, String type, boolean required,
			@Nullable String columnAbout, boolean key, @Nullable String refers) {}
}
