package no.samskaping.workbench.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import no.samskaping.workbench.events.Parked.Reason;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Moves what cannot be delivered out of the way, and back when somebody asks for it. */
class Parking implements ParkedPublications, Outstanding {

	private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

	private static final String FAILED_KINDS = """
			select distinct listener_id, event_type from platform.event_publication where status = 'FAILED'
			""";
	private static final String MOVE = """
			with moved as (
				delete from platform.event_publication
				where status = 'FAILED' and %s
				returning id, listener_id, event_type, serialized_event, publication_date, coalesce(completion_attempts, 0) as attempts)
			insert into platform.parked_publication (id, listener_id, event_type, serialized_event, published_at, attempts, reason)
			select id, listener_id, event_type, serialized_event, publication_date, attempts, ? from moved
			""";
	private static final String BACK = """
			with moved as (delete from platform.parked_publication where id = ? returning *)
			insert into platform.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
			select id, listener_id, event_type, serialized_event, published_at, 'FAILED', 0 from moved
			""";
	private static final String PARKED = "select * from platform.parked_publication ";

	private final JdbcTemplate database;
	private final Listeners listeners;

	Parking(JdbcTemplate database, Listeners listeners) {
		this.database = database;
		this.listeners = listeners;
	}

	@Transactional
	void park(int attempts) {
		int parked = 0;
		for (var kind : database.query(FAILED_KINDS, (row, _) -> new Kind(row.getString(1), row.getString(2)))) {
			if (!listeners.have(kind.listener())) {
				parked += move("listener_id = ?", Reason.UNKNOWN_LISTENER, kind.listener());
			} else if (!listeners.understand(kind.eventType())) {
				parked += move("event_type = ?", Reason.UNKNOWN_EVENT, kind.eventType());
			}
		}
		parked += move("completion_attempts >= ?", Reason.TRIED_TOO_OFTEN, attempts);
		if (parked > 0) {
			LOG.warn("{} deliveries are parked: an administrator must look at them", parked);
		}
	}

	private int move(String which, Reason reason, Object value) {
		return database.update(MOVE.formatted(which), value, reason.name());
	}

	@Override
	public long count() {
		var count = database.queryForObject("select count(*) from platform.parked_publication", Long.class);
		return count == null ? 0 : count;
	}

	@Override
	public List<Parked> oldest(int limit) {
		return database.query(PARKED + "order by parked_at, id limit ?", Parking::read, limit);
	}

	@Override
	@Transactional
	public boolean retry(UUID id) {
		return database.query(PARKED + "where id = ? for update", Parking::read, id).stream()
				.filter(it -> listeners.have(it.listener()) && listeners.understand(it.eventType()))
				.anyMatch(it -> database.update(BACK, it.id()) == 1);
	}

	@Override
	public boolean has(UUID event) {
		return Boolean.TRUE.equals(database.queryForObject("""
				select exists (select 1 from platform.event_publication where status <> 'COMPLETED' and serialized_event like ?)
					or exists (select 1 from platform.parked_publication where serialized_event like ?)
				""", Boolean.class, "%" + event + "%", "%" + event + "%"));
	}

	private static Parked read(ResultSet row, int number) throws SQLException {
		return new Parked(row.getObject("id", UUID.class), row.getString("listener_id"), row.getString("event_type"),
				row.getString("serialized_event"), row.getTimestamp("published_at").toInstant(), row.getInt("attempts"),
				Reason.valueOf(row.getString("reason")), row.getTimestamp("parked_at").toInstant());
	}

	private record Kind(String listener, String eventType) {}
}
