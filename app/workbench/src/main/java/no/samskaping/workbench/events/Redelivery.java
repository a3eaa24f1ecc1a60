package no.samskaping.workbench.events;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Tries again what listeners have not finished, as one leader among all instances.
 * Each attempt comes later than the one before; what cannot succeed is parked first, so that it blocks nothing.
 */
class Redelivery {

	private static final Logger LOG = LoggerFactory.getLogger(Redelivery.class);
	private static final int AT_ONCE = 100;
	private static final int READ_AT_MOST = 10_000;

	/** Counted from the latest attempt: Modulith's own count begins with the first, and would disturb one that runs. */
	private static final String GIVE_UP_WAITING = """
			update platform.event_publication set status = 'FAILED'
			where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')
				and greatest(publication_date, last_resubmission_date) < ?
			""";

	/** Twice as long after each attempt, from the length of one round to an hour. */
	private static final String DUE = """
			select id from platform.event_publication
			where status = 'FAILED'
				and (last_resubmission_date is null
					or last_resubmission_date + least(interval '1 hour', interval '15 seconds' * power(2, least(completion_attempts, 12))) <= ?)
			order by publication_date, id
			limit ?
			""";

	private final JdbcTemplate database;
	private final FailedEventPublications failed;
	private final Parking parking;
	private final RedeliverySettings settings;
	private final Clock clock;

	Redelivery(JdbcTemplate database, FailedEventPublications failed, Parking parking, RedeliverySettings settings, Clock clock) {
		this.database = database;
		this.failed = failed;
		this.parking = parking;
		this.settings = settings;
		this.clock = clock;
	}

	@SchedulerLock(name = "platform.redelivery", lockAtMostFor = "PT5M")
	void round() {
		var now = clock.instant();
		database.update(GIVE_UP_WAITING, Timestamp.from(now.minus(settings.staleAfter())));
		parking.park(settings.attempts());
		var due = new HashSet<>(database.queryForList(DUE, UUID.class, Timestamp.from(now), AT_ONCE));
		if (!due.isEmpty()) {
			LOG.info("{} deliveries are tried again", due.size());
			failed.resubmit(ResubmissionOptions.defaults()
					.withBatchSize(READ_AT_MOST)
					.withFilter(publication -> due.contains(publication.getIdentifier())));
		}
	}
}
