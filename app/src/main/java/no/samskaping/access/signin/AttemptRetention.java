package no.samskaping.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Retention;

/** How long it is remembered from which address somebody signed in, or tried to. */
@Component
class AttemptRetention implements Retention {

	private static final String TIME = "greatest(wait_until, coalesce(signed_in_at, wait_until))";

	private final JdbcClient jdbc;

	AttemptRetention(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return "sign-in-attempts";
	}

	@Override
	public Text what() {
		return Text.of("access.retention.attempts");
	}

	@Override
	public Text why() {
		return Text.of("access.retention.attempts.why");
	}

	@Override
	public Duration period() {
		return Duration.ofDays(30);
	}

	@Override
	public Optional<Instant> oldest() {
		return jdbc.sql("select min(" + TIME + ") from platform.sign_in_attempt").query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
	}

	@Override
	public int delete(Instant before, int most) {
		return jdbc.sql("""
				delete from platform.sign_in_attempt where (username_hash, address) in (
					select username_hash, address from platform.sign_in_attempt where %s < :before limit :most)
				""".formatted(TIME)).param("before", before.atOffset(ZoneOffset.UTC)).param("most", most).update();
	}
}
