package no.samskaping.workbench.events;

import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each listener's memory in the schema that its id begins with. */
class JdbcInbox implements Inbox {

	private static final Pattern LISTENER = Pattern.compile("([a-z][a-z0-9_]*)\\.[a-z0-9._-]+");

	private final JdbcTemplate database;

	JdbcInbox(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean first(UUID event, String listener) {
		var id = LISTENER.matcher(listener);
		if (!id.matches()) {
			throw new IllegalArgumentException("A listener's id has the form <module>.<name>: " + listener);
		}
		var remember = "insert into %s.inbox (event, listener) values (?, ?) on conflict do nothing".formatted(id.group(1));
		return database.update(remember, event, listener) == 1;
	}
}
