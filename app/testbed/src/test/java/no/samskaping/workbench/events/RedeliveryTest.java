package no.samskaping.workbench.events;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import com.zaxxer.hikari.HikariDataSource;

import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.events.Parked.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ApplicationModuleTest
@Import(Audience.class)
class RedeliveryTest {

	@Autowired
	Redelivery redelivery;

	@Autowired
	ParkedPublications parked;

	@Autowired
	Audience audience;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	HikariDataSource connections;

	@Autowired
	ThreadPoolTaskExecutor listeners;

	@Autowired
	ApplicationEventPublisher events;

	@BeforeEach
	void nothingIsOnItsWay() {
		database.update("delete from platform.event_publication");
		database.update("delete from platform.parked_publication");
		database.update("update platform.shedlock set lock_until = locked_at");
		audience.reactsWith(_ -> {});
	}

	@Test
	void whatIsDeliveredLeavesNothingBehind() {
		raise();
		await().until(() -> audience.heard().size() == 1 && count("true") == 0);
	}

	@Test
	void listenersRunOnFewerThreadsThanThereAreConnectionsSoThatSlowOnesStarveNobody() {
		var atOnce = new Semaphore(0);
		var running = new ConcurrentHashMap<String, Boolean>();
		audience.reactsWith(_ -> {
			running.put(Thread.currentThread().getName(), true);
			atOnce.acquireUninterruptibly();
		});
		for (int i = 0; i < connections.getMaximumPoolSize() * 2; i++) {
			raise();
		}
		await().until(() -> running.size() == listeners.getMaxPoolSize());
		assertThat(running.keySet()).allMatch(it -> it.startsWith("listener-")).hasSizeLessThan(connections.getMaximumPoolSize());
		assertThat(count("true")).as("a request still gets a connection").isPositive();
		atOnce.release(Integer.MAX_VALUE);
		await().until(() -> count("true") == 0);
	}

	@Test
	void whatFailedIsTriedAgainLater() {
		fails();
		audience.reactsWith(_ -> {});
		later(Duration.ofMinutes(1));
		redelivery.round();
		await().until(() -> audience.heard().size() == 1 && count("true") == 0);
	}

	@Test
	void eachAttemptWaitsLongerThanTheOneBefore() {
		fails();
		var pause = Duration.ofSeconds(31);
		for (int attempt = 1; attempt <= 4; attempt++) {
			audience.heard().clear();
			later(pause.dividedBy(2));
			redelivery.round();
			assertThat(audience.heard()).as("too early for attempt %s", attempt).isEmpty();
			later(pause);
			redelivery.round();
			await().until(() -> audience.heard().size() == 1 && count("status = 'FAILED'") == 1);
			pause = pause.multipliedBy(2);
		}
	}

	@Test
	void whatFailsTooOftenIsParkedAndBlocksNothing() {
		fails();
		database.update("update platform.event_publication set completion_attempts = 10");
		redelivery.round();
		assertThat(count("true")).isZero();
		assertThat(parked.oldest(10)).singleElement().satisfies(it -> {
			assertThat(it.reason()).isEqualTo(Reason.TRIED_TOO_OFTEN);
			assertThat(it.listener()).isEqualTo(Audience.LISTENER);
			assertThat(it.attempts()).isEqualTo(10);
		});
		assertThat(parked.count()).isEqualTo(1);
	}

	@Test
	void whatNobodyHereCanHearIsParkedBeforeAnythingIsTriedAgain() {
		var longAgo = Instant.parse("2026-01-01T00:00:00Z");
		for (int i = 0; i < 60; i++) {
			store("departed.listener", CurtainRaised.class.getName(), "FAILED", longAgo);
			store(Audience.LISTENER, "no.samskaping.departed.Event", "FAILED", longAgo);
		}
		var wanted = store(Audience.LISTENER, CurtainRaised.class.getName(), "FAILED", longAgo.plusSeconds(1));
		redelivery.round();
		await().until(() -> audience.heard().contains(wanted) && count("true") == 0);
		assertThat(parked.oldest(200)).extracting(Parked::reason).hasSize(120)
				.containsOnly(Reason.UNKNOWN_LISTENER, Reason.UNKNOWN_EVENT);
	}

	@Test
	void whatSaysNothingForLongIsTriedAgain() {
		var old = Instant.now().minus(Duration.ofMinutes(6));
		var published = store(Audience.LISTENER, CurtainRaised.class.getName(), "PUBLISHED", old);
		var processing = store(Audience.LISTENER, CurtainRaised.class.getName(), "PROCESSING", old);
		redelivery.round();
		await().until(() -> count("true") == 0);
		assertThat(audience.heard()).containsExactlyInAnyOrder(published, processing);
	}

	@Test
	void whatWasTriedAgainJustNowIsLeftInPeace() {
		var old = Instant.now().minus(Duration.ofDays(1));
		store(Audience.LISTENER, CurtainRaised.class.getName(), "RESUBMITTED", old);
		store(Audience.LISTENER, CurtainRaised.class.getName(), "PROCESSING", old);
		database.update("update platform.event_publication set last_resubmission_date = ?", Timestamp.from(Instant.now().minusSeconds(60)));
		redelivery.round();
		assertThat(count("status = 'RESUBMITTED'")).isEqualTo(1);
		assertThat(count("status = 'PROCESSING'")).isEqualTo(1);
	}

	@Test
	void whileAnotherInstanceLeadsThisOneRests() {
		store(Audience.LISTENER, CurtainRaised.class.getName(), "FAILED", Instant.now().minusSeconds(60));
		database.update("""
				insert into platform.shedlock (name, lock_until, locked_at, locked_by)
				values ('platform.redelivery', timezone('utc', now()) + interval '1 minute', timezone('utc', now()), 'another')
				on conflict (name) do update set lock_until = excluded.lock_until
				""");
		redelivery.round();
		assertThat(count("status = 'FAILED'")).isEqualTo(1);
		assertThat(audience.heard()).isEmpty();
	}

	@Test
	void anAdministratorPutsOneBackAndItIsDelivered() {
		var event = store(Audience.LISTENER, CurtainRaised.class.getName(), "FAILED", Instant.now().minusSeconds(60));
		database.update("update platform.event_publication set completion_attempts = 10");
		redelivery.round();
		var one = parked.oldest(1).getFirst();
		assertThat(parked.retry(one.id())).isTrue();
		assertThat(parked.retry(one.id())).as("it is not there twice").isFalse();
		assertThat(parked.count()).isZero();
		redelivery.round();
		await().until(() -> audience.heard().contains(event) && count("true") == 0);
	}

	@Test
	void whatStillNobodyHereCanHearStaysParked() {
		store("departed.listener", CurtainRaised.class.getName(), "FAILED", Instant.now());
		redelivery.round();
		assertThat(parked.retry(parked.oldest(1).getFirst().id())).isFalse();
		assertThat(parked.count()).isEqualTo(1);
	}

	private void fails() {
		audience.reactsWith(_ -> {
			throw new IllegalStateException("not today");
		});
		raise();
		await().until(() -> count("status = 'FAILED'") == 1);
	}

	private void raise() {
		transaction.executeWithoutResult(_ -> events.publishEvent(new CurtainRaised(Ids.next())));
	}

	private static void later(Duration by) {
		MovableClock.SHARED.moveBy(by);
	}

	private UUID store(String listener, String type, String status, Instant at) {
		var event = Ids.next();
		database.update("""
				insert into platform.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
				values (?, ?, ?, ?, ?, ?, 1)
				""", Ids.next(), listener, type, "{\"eventId\":\"%s\"}".formatted(event), Timestamp.from(at), status);
		return event;
	}

	private long count(String which) {
		var count = database.queryForObject("select count(*) from platform.event_publication where " + which, Long.class);
		return count == null ? 0 : count;
	}
}
