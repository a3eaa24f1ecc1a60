package no.samskaping.workbench.post;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Retention;

/** How long the outbox remembers to whom something was written. */
@Component
class MailRetention implements Retention {

	private final JdbcClient jdbc;

	MailRetention(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return "mail";
	}

	@Override
	public Text what() {
		return Text.of("keeping.retention.mail");
	}

	@Override
	public Text why() {
		return Text.of("keeping.retention.mail.why");
	}

	@Override
	public Duration period() {
		return Duration.ofDays(90);
	}

	@Override
	public Optional<Instant> oldest() {
		return jdbc.sql("select written_at from platform.mail order by written_at, id limit 1")
				.query((row, number) -> row.getTimestamp(1).toInstant()).optional();
	}

	@Override
	public int delete(Instant before, int most) {
		return jdbc.sql("delete from platform.mail where id in (select id from platform.mail where written_at < :before order by written_at, id limit :most)")
				.param("before", before.atOffset(ZoneOffset.UTC)).param("most", most).update();
	}
}
