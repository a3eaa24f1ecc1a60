package no.samskaping.testbed;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationModuleTest
class AModuleTestHasADatabaseTest {

	@Autowired
	JdbcTemplate database;

	@Autowired
	Clock clock;

	@Autowired
	Environment environment;

	@Test
	void withEverySchemaMigrated() {
		assertThat(database.queryForObject("select count(*) from platform.event_publication", Long.class)).isZero();
	}

	@Test
	void asARoleThatMayNotChangeThem() {
		assertThatThrownBy(() -> database.execute("drop table platform.event_publication"))
				.hasStackTraceContaining("must be owner");
		assertThatThrownBy(() -> database.execute("truncate platform.event_publication"))
				.hasStackTraceContaining("permission denied");
		assertThatThrownBy(() -> database.queryForList("select * from platform.flyway_schema_history"))
				.hasStackTraceContaining("permission denied");
	}

	@Test
	void whoseFaultsDoNotRepeatWhatPeopleWrote() {
		var add = "insert into platform.shedlock (name, lock_until, locked_at, locked_by) values (?, now(), now(), 'test')";
		database.update(add, "Kari Nordmann");
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> database.update(add, "Kari Nordmann"))
				.withMessageContaining("shedlock_pkey").withMessageNotContaining("Kari");
		assertThatExceptionOfType(DuplicateKeyException.class)
				.isThrownBy(() -> database.batchUpdate(add, List.of(new Object[] { "Kari Nordmann" }, new Object[] { "Per" })))
				.withMessageContaining("shedlock_pkey").withMessageNotContaining("Kari");
	}

	@Test
	void andRetriesOnlyWhenATestCallsThem() {
		assertThat(environment.getProperty("samskaping.events.redelivery.enabled")).isEqualTo("false");
	}

	@Test
	void andAClockThatCanBeMoved() {
		assertThat(clock).isSameAs(MovableClock.SHARED);
	}
}
