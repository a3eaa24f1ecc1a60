package no.samskaping.workbench.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;

/** The history in PostgreSQL, in the order of when things happened and then of when they were written. */
@Component
class HistoryBook implements History {

	private static final int LONGEST_FACT = 200;

	private final JdbcClient jdbc;

	HistoryBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Entry entry) {
		if (entry.facts().stream().anyMatch(fact -> fact.length() > LONGEST_FACT)) {
			throw new IllegalArgumentException("A fact of " + entry.key() + " is longer than an id, a number, a day or a key");
		}
		jdbc.sql("""
				insert into platform.history (id, subject_kind, subject_id, person, party, recorded_by, at, key, facts)
				values (:id, :kind, :subject, :person, :party, :recordedBy, :at, :key, :facts)
				""")
				.param("id", Ids.next())
				.param("kind", entry.subject().kind())
				.param("subject", entry.subject().id())
				.param("person", entry.person())
				.param("party", entry.party())
				.param("recordedBy", entry.recordedBy())
				.param("at", entry.at().atOffset(ZoneOffset.UTC))
				.param("key", entry.key())
				.param("facts", entry.facts().toArray(String[]::new))
				.update();
	}

	@Override
	public List<Recorded> of(Subject subject, @Nullable UUID before, int limit) {
		return page(new Conditions()
				.and("subject_kind = :kind", "kind", subject.kind())
				.and("subject_id = :subject", "subject", subject.id()), before, limit);
	}

	@Override
	public int count(Subject subject, int atMost) {
		return jdbc.sql("""
				select count(*) from (
					select from platform.history where subject_kind = :kind and subject_id = :subject limit :most) counted
				""")
				.param("kind", subject.kind())
				.param("subject", subject.id())
				.param("most", atMost)
				.query(Integer.class).single();
	}

	@Override
	public List<Recorded> all(Filter filter, @Nullable UUID before, int limit) {
		return page(new Conditions()
				.and("person = :person", "person", filter.person())
				.and("party = :party", "party", filter.party())
				.and("subject_kind = :kind", "kind", filter.kind())
				.and("at >= :from", "from", utc(filter.from()))
				.and("at < :until", "until", utc(filter.until())), before, limit);
	}

	private List<Recorded> page(Conditions conditions, @Nullable UUID before, int limit) {
		conditions.and("(at, id) < (select at, id from platform.history where id = :before)", "before", before);
		return jdbc.sql("""
				select id, subject_kind, subject_id, person, party, recorded_by, at, key, facts
				from platform.history where %s order by at desc, id desc limit :limit
				""".formatted(conditions.joined()))
				.params(conditions.values)
				.param("limit", limit)
				.query(HistoryBook::recorded).list();
	}

	private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
		return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
	}

	private static Recorded recorded(ResultSet row, int number) throws SQLException {
		return new Recorded(row.getObject("id", UUID.class), new Entry(
				new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
				row.getObject("person", UUID.class), row.getObject("party", UUID.class),
				row.getObject("recorded_by", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("key"), List.of((String[]) row.getArray("facts").getArray())));
	}

	/** What restricts a page; a part that is null restricts nothing, so that each index serves its own question. */
	private static final class Conditions {

		private final List<String> parts = new ArrayList<>(List.of("true"));
		private final Map<String, Object> values = new HashMap<>();

		Conditions and(String part, String name, @Nullable Object value) {
			if (value != null) {
				parts.add(part);
				values.put(name, value);
			}
			return this;
		}

		String joined() {
			return String.join(" and ", parts);
		}
	}
}
