package no.samskaping.operation;

import java.time.Clock;

import no.samskaping.PlatformTest;
import no.samskaping.TestApplication;
import no.samskaping.testbed.MovableClock;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class TheTestbedServesTheWholePlatformTest {

	@Autowired
	ApplicationContext application;

	@Autowired
	JdbcTemplate database;

	@Autowired
	SessionRepository<?> sessions;

	@Test
	void theTestbedLendsItsDatabaseAndItsClockAndKeepsItsApplicationOut() {
		assertThat(application.getBean(Clock.class)).isSameAs(MovableClock.SHARED);
		assertThat(application.getBeanNamesForType(TestApplication.class)).isEmpty();
		assertThat(database.queryForObject("select current_database()", String.class)).startsWith("test_");
	}

	@Test
	void sessionsLieInTheDatabaseWhereEveryInstanceFindsThem() {
		keep(sessions);
		assertThat(database.queryForObject("select count(*) from platform.spring_session", Long.class)).isPositive();
	}

	private static <S extends Session> void keep(SessionRepository<S> sessions) {
		sessions.save(sessions.createSession());
	}
}
