package no.samskaping.workbench.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Words;

/** The days that are remembered, in PostgreSQL. */
@Component
class ReminderBook implements Reminders {

	private final JdbcClient jdbc;
	private final Clock clock;

	ReminderBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(LocalDate day, Subject subject, String kind) {
		jdbc.sql("""
				insert into platform.reminder (subject_kind, subject_id, kind, day) values (:subjectKind, :subject, :kind, :day)
				on conflict (subject_kind, subject_id, kind)
				do update set day = excluded.day, attempts = 0, next_try = null, fault = null
				""")
				.param("subjectKind", subject.kind()).param("subject", subject.id()).param("kind", kind).param("day", day).update();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(Subject subject, String kind) {
		jdbc.sql("delete from platform.reminder where subject_kind = :subjectKind and subject_id = :subject and kind = :kind")
				.param("subjectKind", subject.kind()).param("subject", subject.id()).param("kind", kind).update();
	}

	/** Those whose day has come in Europe/Oslo, the earliest first; what failed lately waits. */
	List<Day> due(Collection<String> kinds, int limit) {
		if (kinds.isEmpty()) {
			return List.of();
		}
		return jdbc.sql("""
				select subject_kind, subject_id, kind, day, attempts from platform.reminder
				where kind in (:kinds) and day <= :today and (next_try is null or next_try <= :now)
				order by day, subject_id, kind limit :limit
				""")
				.param("kinds", kinds)
				.param("today", LocalDate.now(clock.withZone(Words.ZONE)))
				.param("now", OffsetDateTime.now(clock))
				.param("limit", limit)
				.query(ReminderBook::day).list();
	}

	/** Takes a day out, so that it is told once. @return whether it was still there, for that same day */
	boolean taken(Day day) {
		return jdbc.sql("""
				delete from platform.reminder
				where subject_kind = :subjectKind and subject_id = :subject and kind = :kind and day = :day
				""")
				.param("subjectKind", day.subject().kind()).param("subject", day.subject().id())
				.param("kind", day.kind()).param("day", day.day()).update() == 1;
	}

	/** Telling failed; it is tried again, each time later, at least daily. */
	void failed(Day day, String fault) {
		var wait = Math.min(24 * 60, 5L << Math.min(10, day.attempts()));
		jdbc.sql("""
				update platform.reminder set attempts = attempts + 1, next_try = :next, fault = :fault
				where subject_kind = :subjectKind and subject_id = :subject and kind = :kind and day = :day
				""")
				.param("next", OffsetDateTime.now(clock).plusMinutes(wait)).param("fault", fault)
				.param("subjectKind", day.subject().kind()).param("subject", day.subject().id())
				.param("kind", day.kind()).param("day", day.day()).update();
	}

	private static Day day(ResultSet row, int number) throws SQLException {
		return new Day(new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)), row.getString("kind"),
				row.getObject("day", LocalDate.class), row.getInt("attempts"));
	}

	/** A remembered day. */
	record Day(Subject subject, String kind, LocalDate day, int attempts) {}
}
