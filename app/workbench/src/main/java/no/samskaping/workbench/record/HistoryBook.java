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
import java.util.stream.Collectors;

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
		insert(entry, false);
	}

	@Override
	@Transactional
	public void read(Entry entry) {
		insert(entry, true);
	}

	private void insert(Entry entry, boolean reading) {
		jdbc.sql("""
				insert into platform.history (id, subject_kind, subject_id, person, party, recorded_by, at, key, facts, reading)
				values (:id, :kind, :subject, :person, :party, :recordedBy, :at, :key, :facts, :reading)
				on conflict (person, subject_kind, subject_id, key, date_trunc('hour', at at time zone 'UTC')) where reading do nothing
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
				.param("reading", reading)
				.update();
	}

	@Override
	public List<Recorded> of(Subject subject, @Nullable UUID before, int limit) {
		return page(List.of(new Conditions()
				.and("subject_kind = :kind", "kind", subject.kind())
				.and("subject_id = :subject and not reading", "subject", subject.id())), before, limit);
	}

	@Override
	public int count(Subject subject, int atMost) {
		return jdbc.sql("""
				select count(*) from (
					select from platform.history where subject_kind = :kind and subject_id = :subject and not reading limit :most) counted
				""")
				.param("kind", subject.kind())
				.param("subject", subject.id())
				.param("most", atMost)
				.query(Integer.class).single();
	}

	@Override
	public List<Recorded> all(Filter filter, @Nullable UUID before, int limit) {
		return page(parts(filter), before, limit);
	}

	/** What somebody did and what they entered for others are two questions to two indexes; one question for both would read far too much. */
	private static List<Conditions> parts(Filter filter) {
		return filter.person() == null ? List.of(of(filter)) : List.of(
				of(filter).and("person = :person", "person", filter.person()),
				of(filter).and("recorded_by = :person and person is distinct from :person", "person", filter.person()));
	}

	private static Conditions of(Filter filter) {
		return new Conditions()
				.and("party = :party", "party", filter.party())
				.and("subject_kind = :kind", "kind", filter.kind())
				.and("key = :key", "key", filter.key())
				.and("at >= :from", "from", utc(filter.from()))
				.and("at < :until", "until", utc(filter.until()));
	}

	private List<Recorded> page(List<Conditions> parts, @Nullable UUID before, int limit) {
		var question = Question.of(parts, before, limit);
		return jdbc.sql(question.sql()).params(question.values()).query(HistoryBook::recorded).list();
	}

	/** What the log asks the database. */
	static Question question(Filter filter, @Nullable UUID before, int limit) {
		return Question.of(parts(filter), before, limit);
	}

	/** A question for a page: each part by its own index, the newest of all of them. */
	record Question(String sql, Map<String, Object> values) {

		private static Question of(List<Conditions> parts, @Nullable UUID before, int limit) {
			var values = new HashMap<String, Object>();
			values.put("limit", limit);
			parts.forEach(it -> values.putAll(it.and("(at, id) < (select at, id from platform.history where id = :before)", "before", before).values));
			return new Question("select * from (" + parts.stream().map(it -> """
					(select id, subject_kind, subject_id, person, party, recorded_by, at, key, facts
					from platform.history where %s order by at desc, id desc limit :limit)
					""".formatted(it.joined())).collect(Collectors.joining(" union all ")) + ") found order by at desc, id desc limit :limit", values);
		}
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
