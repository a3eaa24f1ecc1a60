package no.samskaping.atleastonce;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.IncompleteEventPublications;

/** The registry of events: what was published, and has not been marked as heard. */
final class Registry {

	private final JdbcTemplate database;
	private final IncompleteEventPublications incomplete;
	private final StoppedProcess.Deliveries deliveries;

	Registry(JdbcTemplate database, IncompleteEventPublications incomplete, StoppedProcess.Deliveries deliveries) {
		this.database = database;
		this.incomplete = incomplete;
		this.deliveries = deliveries;
	}

	List<Publication> outstanding() {
		return database.query("""
				select id, listener_id, event_type, to_json(publication)::text from platform.event_publication publication
				order by publication_date, id
				""", (row, _) -> new Publication(row.getObject(1, UUID.class), row.getString(2),
				row.getString(3).substring(row.getString(3).lastIndexOf('.') + 1), row.getString(4)));
	}

	/** The process starts again, and this one publication is delivered. */
	void deliver(Publication publication) {
		deliveries.stopAfter(1);
		incomplete.resubmitIncompletePublications(it -> it.getIdentifier().equals(publication.id()));
		deliveries.stopAfter(0);
	}

	/** As it stood before it was marked as heard. */
	void putBack(Publication publication) {
		database.update("""
				insert into platform.event_publication
				select * from json_populate_record(null::platform.event_publication, ?::json)
				""", publication.row());
	}

	/** An event for one listener. */
	record Publication(UUID id, String listener, String event, String row) {}
}
