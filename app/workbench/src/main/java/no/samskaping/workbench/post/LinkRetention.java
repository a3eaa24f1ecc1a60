package no.samskaping.workbench.post;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Retention;

/** How long it is remembered who held a personal link that has ended. */
@Component
class LinkRetention implements Retention {

	private static final String END = "least(until, coalesce(withdrawn_at, until))";

	private final JdbcClient jdbc;

	LinkRetention(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return "links";
	}

	@Override
	public Text what() {
		return Text.of("keeping.retention.links");
	}

	@Override
	public Text why() {
		return Text.of("keeping.retention.links.why");
	}

	@Override
	public Duration period() {
		return Duration.ofDays(90);
	}

	@Override
	public Optional<Instant> oldest() {
		return jdbc.sql("select min(" + END + ") from platform.personal_link")
				.query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
	}

	@Override
	public int delete(Instant before, int most) {
		return jdbc.sql("delete from platform.personal_link where id in (select id from platform.personal_link where " + END
				+ " < :before order by id limit :most)").param("before", before.atOffset(ZoneOffset.UTC)).param("most", most).update();
	}
}
