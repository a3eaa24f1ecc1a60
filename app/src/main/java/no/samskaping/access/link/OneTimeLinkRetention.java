package no.samskaping.access.link;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Retention;

/** How long invitations and password links that were used or have expired are remembered. */
@Component
class OneTimeLinkRetention implements Retention {

	private static final String END = "least(used_at, until)";

	private final JdbcClient jdbc;

	OneTimeLinkRetention(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return "invitations";
	}

	@Override
	public Text what() {
		return Text.of("access.retention.invitations");
	}

	@Override
	public Text why() {
		return Text.of("access.retention.invitations.why");
	}

	@Override
	public Duration period() {
		return Duration.ofDays(90);
	}

	@Override
	public Optional<Instant> oldest() {
		return jdbc.sql("select min(" + END + ") from platform.one_time_link").query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
	}

	@Override
	public int delete(Instant before, int most) {
		return jdbc.sql("delete from platform.one_time_link where id in (select id from platform.one_time_link where " + END
				+ " < :before order by id limit :most)").param("before", before.atOffset(ZoneOffset.UTC)).param("most", most).update();
	}
}
