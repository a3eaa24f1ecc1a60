package no.samskaping.workbench.database;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the application's role may do in the schemas that another role owns. */
final class Access {

	private final JdbcTemplate owner;
	private final String name;
	private final String role;

	private Access(JdbcTemplate owner, String name) {
		this.owner = owner;
		this.name = name;
		this.role = '"' + name.replace("\"", "\"\"") + '"';
	}

	/** Nothing to give when the application itself is the owner. */
	static Optional<Access> of(JdbcTemplate owner, @Nullable String applicationRole) {
		if (applicationRole == null || applicationRole.equals(owner.queryForObject("select current_user", String.class))) {
			return Optional.empty();
		}
		return Optional.of(new Access(owner, applicationRole));
	}

	/** Rows may be read and written in whatever the owner creates from now on, and in what is there if the role is new here. */
	void openTo(String schema) {
		var known = owner.queryForObject("select has_schema_privilege(?, ?, 'usage')", Boolean.class, name, schema);
		if (Boolean.TRUE.equals(known)) {
			return;
		}
		owner.execute("grant usage on schema %s to %s".formatted(schema, role));
		owner.execute("grant select, insert, update, delete on all tables in schema %s to %s".formatted(schema, role));
		owner.execute("grant usage, select on all sequences in schema %s to %s".formatted(schema, role));
		owner.execute("alter default privileges in schema %s grant select, insert, update, delete on tables to %s".formatted(schema, role));
		owner.execute("alter default privileges in schema %s grant usage, select on sequences to %s".formatted(schema, role));
	}

	void closeHistoryOf(String schema) {
		owner.execute("revoke all on %s.flyway_schema_history from %s".formatted(schema, role));
	}
}
