package no.samskaping.workbench.record;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.workbench.Ids;

/** Denied attempts in PostgreSQL. Beyond {@link #TOLD_APART} of a sign-in in an hour the others of that hour are one row. */
@Component
class DenialBook implements Denials {

	static final int TOLD_APART = 50;
	static final String OTHERS = "…";

	private final JdbcClient jdbc;
	private final Clock clock;

	DenialBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void note(Attempt attempt) {
		if (counted(attempt, attempt.page(), attempt.about(), TOLD_APART) == 0) {
			counted(attempt, OTHERS, "", Integer.MAX_VALUE);
		}
	}

	private int counted(Attempt attempt, String page, String about, int most) {
		var now = clock.instant();
		return jdbc.sql("""
				insert into platform.denial as d (id, hour, issuer, sign_in, person, behalf, method, page, about, reason, last_at)
				select :id, :hour, cast(:issuer as text), cast(:signIn as text), cast(:person as uuid), cast(:behalf as uuid), :method, :page, :about, :reason, :now
				where (select count(*) from platform.denial other where other.hour = :hour and other.page <> :others
						and other.issuer is not distinct from cast(:issuer as text) and other.sign_in is not distinct from cast(:signIn as text)
						and (other.behalf, other.method, other.page, other.about) is distinct from
							(cast(:behalf as uuid), cast(:method as text), cast(:page as text), cast(:about as text))) < :most
				on conflict (hour, issuer, sign_in, behalf, method, page, about) do update set times = d.times + 1, last_at = excluded.last_at
				""")
				.params(values(attempt)).param("id", Ids.next()).param("hour", utc(now.truncatedTo(ChronoUnit.HOURS))).param("now", utc(now))
				.param("page", page).param("others", OTHERS).param("about", about).param("most", most).update();
	}

	private static Map<String, @Nullable Object> values(Attempt attempt) {
		var values = new HashMap<String, @Nullable Object>();
		var viewer = attempt.viewer();
		values.put("issuer", viewer == null ? null : viewer.issuer());
		values.put("signIn", viewer == null ? null : viewer.subject());
		values.put("person", attempt.person());
		values.put("behalf", attempt.behalf());
		values.put("method", attempt.method());
		values.put("reason", attempt.reason());
		return values;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Noted> newest(@Nullable UUID before, int limit) {
		return jdbc.sql("""
				select id, issuer, person, behalf, method, page, about, reason, times, last_at from platform.denial
				where cast(:before as uuid) is null or (last_at, id) < (select last_at, id from platform.denial where id = :before)
				order by last_at desc, id desc limit :limit
				""").param("before", before).param("limit", limit)
				.query((row, number) -> new Noted(row.getObject("id", UUID.class), row.getString("issuer"), row.getObject("person", UUID.class),
						row.getObject("behalf", UUID.class), row.getString("method"), row.getString("page"), row.getString("about"),
						row.getString("reason"), row.getInt("times"), row.getObject("last_at", OffsetDateTime.class).toInstant()))
				.list();
	}

	/** Forgets what is older than it may be kept. */
	@Scheduled(fixedDelayString = "${samskaping.denials.interval:6h}", initialDelayString = "${samskaping.denials.delay:10m}")
	@SchedulerLock(name = "platform.denials", lockAtMostFor = "10m")
	@Transactional
	public void forget() {
		jdbc.sql("delete from platform.denial where last_at < :old").param("old", utc(clock.instant().minus(KEPT_DAYS, ChronoUnit.DAYS))).update();
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}
}
