package no.samskaping.meetings.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Retention;

/** How long after a workshop it is kept who registered for it; how many did stays. */
@Component
class RegistrationRetention implements Retention {

	private final JdbcClient jdbc;

	RegistrationRetention(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return "registrations";
	}

	@Override
	public Text what() {
		return Text.of("meetings.retention.registrations");
	}

	@Override
	public Text why() {
		return Text.of("meetings.retention.registrations.why");
	}

	@Override
	public Duration period() {
		return Duration.ofDays(90);
	}

	@Override
	public Optional<Instant> oldest() {
		return jdbc.sql("""
				select min(w.starts_at at time zone w.zone) from meetings.workshop w
				where exists (select 1 from meetings.registration r where r.workshop = w.id)
				""").query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
	}

	@Override
	public int delete(Instant before, int most) {
		return jdbc.sql("""
				delete from meetings.registration where id in (select r.id from meetings.registration r join meetings.workshop w on w.id = r.workshop
					where w.starts_at at time zone w.zone < :before order by r.id limit :most)
				""").param("before", before.atOffset(ZoneOffset.UTC)).param("most", most).update();
	}
}
