package no.samskaping.workbench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

import no.samskaping.testbed.TestDatabase;
import no.samskaping.workbench.Ids;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What was published is heard, whatever becomes of the process that published it; by one process, however many there are. */
class EventsOutliveProcessesTest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final int MANY = 600;

	@TempDir
	Path folder;

	@Test
	void anEventWhoseListenerIsKilledInTheMiddleHasItsEffectOnceAfterTheNextStart() throws IOException {
		var event = Ids.next();
		var hall = Files.createDirectories(folder.resolve("hall"));
		Files.createFile(hall.resolve(Theatre.SHUT));
		try (var first = Theatre.opening(hall, embedded("--samskaping.events.redelivery.enabled=false", "--rehearsal.ended=" + event))) {
			first.awaitInside().kill();
		}
		assertThat(inside().queryForList("select event from rehearsal.applause")).isEmpty();
		assertThat(inside().queryForList("select listener_id from platform.event_publication", String.class)).containsExactly(Applause.LISTENER);
		anHourPasses();

		try (var second = Theatre.opening(folder.resolve("next"), embedded("--samskaping.events.redelivery.interval=200ms"))) {
			second.awaitOpen();
			var database = inside();
			await().atMost(PATIENCE).until(() -> count(database, "platform.event_publication") == 0);
			assertThat(database.queryForList("select event from rehearsal.applause", UUID.class)).containsExactly(event);
			assertThat(count(database, "platform.parked_publication")).isZero();
		}
	}

	@Test
	void twoProcessesMakeTheSchemasTogetherAndTryEachEventAgainOnce() throws IOException {
		var empty = TestDatabase.empty();
		try (var one = Theatre.opening(folder.resolve("one"), at(empty)); var other = Theatre.opening(folder.resolve("other"), at(empty))) {
			one.awaitOpen();
			other.awaitOpen();
			var database = new JdbcTemplate(new DriverManagerDataSource(empty.url(), TestDatabase.APPLICATION, ""));
			database.update("""
					insert into platform.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
					select id, ?, ?, format('{"eventId":"%s"}', id), now() - interval '1 day', 'FAILED', 1
					from (select gen_random_uuid() id from generate_series(1, ?)) failed
					""", Applause.LISTENER, PlayEnded.class.getName(), MANY);
			await().atMost(PATIENCE).until(() -> count(database, "platform.event_publication") == 0);
			assertThat(count(database, "rehearsal.applause")).isEqualTo(MANY);
			assertThat(count(database, "rehearsal.delivery")).as("tried once, not once by each").isEqualTo(MANY);
		}
	}

	private String[] embedded(String... more) {
		return Stream.concat(Stream.of("--samskaping.data-directory=" + folder.resolve("data"),
				"--samskaping.program-directory=" + Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg")), Stream.of(more)).toArray(String[]::new);
	}

	private static String[] at(TestDatabase database) {
		return Stream.of("spring.datasource.url=" + database.url(), "spring.datasource.username=" + TestDatabase.APPLICATION,
				"spring.datasource.password=", "spring.flyway.user=" + TestDatabase.OWNER, "spring.flyway.password=",
				"samskaping.events.redelivery.interval=50ms").map("--"::concat).toArray(String[]::new);
	}

	private void anHourPasses() throws IOException {
		inside().update("""
				update platform.event_publication
				set publication_date = publication_date - interval '1 hour', last_resubmission_date = last_resubmission_date - interval '1 hour'
				""");
	}

	/** The embedded database, which outlives a process that is killed. */
	private JdbcTemplate inside() throws IOException {
		var data = folder.resolve("data");
		var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
		return new JdbcTemplate(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:%s/samskaping".formatted(port), "postgres",
				Files.readString(data.resolve("password"))));
	}

	private static int count(JdbcTemplate database, String table) {
		var count = database.queryForObject("select count(*) from " + table, Integer.class);
		return count == null ? 0 : count;
	}
}
