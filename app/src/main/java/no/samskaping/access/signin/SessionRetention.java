package no.samskaping.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Retention;

/** Sessions go as soon as they have ended. */
@Component
class SessionRetention implements Retention {

	private final JdbcClient jdbc;

	SessionRetention(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return "sessions";
	}

	@Override
	public Text what() {
		return Text.of("access.retention.sessions");
	}

	@Override
	public Text why() {
		return Text.of("access.retention.sessions.why");
	}

	@Override
	public Duration period() {
		return Duration.ZERO;
	}

	@Override
	public Optional<Instant> oldest() {
		return jdbc.sql("select min(expiry_time) from platform.spring_session").query(Long.class).optional().map(Instant::ofEpochMilli);
	}

	@Override
	public int delete(Instant before, int most) {
		return jdbc.sql("""
				delete from platform.spring_session where primary_id in (
					select primary_id from platform.spring_session where expiry_time < :before order by expiry_time limit :most)
				""").param("before", before.toEpochMilli()).param("most", most).update();
	}
}
