package no.samskaping.meetings.workshop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.Documents;

/** Slows down machines at the open forms (bremse): so many times from one place, then a pause. Counts in the database, for all instances. */
@Component
public class Throttle {

	private static final int AT_MOST = 20;
	private static final Duration WITHIN = Duration.ofMinutes(10);

	private final JdbcClient database;
	private final Documents documents;
	private final Clock clock;

	Throttle(JdbcClient database, Documents documents, Clock clock) {
		this.database = database;
		this.documents = documents;
		this.clock = clock;
	}

	/** Counts a use of an open form from this network address; refuses when there were too many. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void knock(String address) {
		var now = clock.instant().atOffset(ZoneOffset.UTC);
		var source = documents.sha256((address + now.toLocalDate()).getBytes(StandardCharsets.UTF_8));
		var lately = database.sql("select count(*) from (select from meetings.knock where source = ? and at > ? limit ?) as lately")
				.params(source, now.minus(WITHIN), AT_MOST).query(Integer.class).single();
		if (lately >= AT_MOST) {
			throw Refused.because("M1", Text.of("meetings.rule.throttle", WITHIN.toMinutes()));
		}
		database.sql("delete from meetings.knock where at < ?").param(now.minus(WITHIN)).update();
		database.sql("insert into meetings.knock (source, at) values (?, ?)").params(source, now).update();
	}
}
