package no.samskaping.agreements.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Kroner;

/** The list of agreements, the newest first, a page at a time. */
@Component
@Transactional(readOnly = true)
public class AgreementList {

	private static final int DOWNLOADED_AT_ONCE = 500;

	private static final String ROWS = """
			select a.id, a.number, a.title, a.stage, a.last_day as ends_on,
				array(select s.actor from agreements.side s where s.agreement = a.id order by s.position) as actors,
				(select coalesce(sum(p.amount), 0) from agreements.promise p where p.agreement = a.id) as money
			from agreements.agreement a where true
			""";

	/** Who takes part, by what is in force or by what is being written. */
	private static final String PARTICIPANTS = """
			(select agreement, actor, party from agreements.side union select agreement, actor, party from agreements.bound)""";

	private final JdbcClient database;

	AgreementList(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A page of the list.
	 *
	 * @param before the last row of the page before it; null for the first page
	 */
	public List<AgreementRow> page(Selection selection, @Nullable UUID before, int limit) {
		var query = query(selection);
		query.put("before", before);
		query.put("limit", limit);
		return database.sql(ROWS + conditions(selection) + (before == null ? "" : "and a.id < :before\n") + "order by a.id desc limit :limit")
				.params(query).query(AgreementList::read).list();
	}

	/** How many there are, at most so many. */
	public int count(Selection selection, int atMost) {
		var query = query(selection);
		query.put("most", atMost);
		return database.sql("select count(*) from (select 1 from agreements.agreement a where true\n" + conditions(selection) + "limit :most) as found")
				.params(query).query(Integer.class).single();
	}

	/** All of the selection, for a download: a part at a time. */
	public Stream<List<AgreementRow>> parts(Selection selection) {
		return Stream.iterate(page(selection, null, DOWNLOADED_AT_ONCE), part -> !part.isEmpty(),
				part -> page(selection, part.getLast().id().value(), DOWNLOADED_AT_ONCE));
	}

	/**
	 * Those on which somebody may have to do something, the newest first: a text to write or to accept, one to sign that this one has not
	 * signed, a small change or a notice that waits for an answer.
	 *
	 * @param actors only where one that is known under these ids takes part; empty for all
	 * @param party only where this party does; null for all
	 */
	public List<AgreementId> open(Set<ActorId> actors, @Nullable UUID party, int limit) {
		var who = party != null ? List.of(party) : actors.stream().map(ActorId::value).toList();
		var whose = who.isEmpty() ? "" : """
				and exists (select 1 from %s s where s.agreement = a.id and s.%s in (:who) and (a.work <> 'SIGNING'
					or a.leaving or not exists (select 1 from agreements.signature g where g.text = a.locked_text and g.actor = s.actor)))"""
				.formatted(PARTICIPANTS, party != null ? "party" : "actor");
		var query = database.sql("""
				select a.id from agreements.agreement a where a.stage in ('DRAFT', 'ANCHORING', 'SIGNING', 'IN_FORCE')
				and (a.work in ('DRAFT', 'SIGNING') or a.adjustment_id is not null or a.leaving) %s
				order by a.id desc limit :limit""".formatted(whose)).param("limit", limit);
		return (who.isEmpty() ? query : query.param("who", who))
				.query((row, number) -> new AgreementId(row.getObject("id", UUID.class))).list();
	}

	/** Those in force that end by that day, whatever ends first. A8. */
	public List<AgreementRow> ending(LocalDate endsBy, int limit) {
		return database.sql(ROWS + "and a.stage = 'IN_FORCE' and a.last_day <= :endsBy order by a.last_day, a.id limit :limit")
				.param("endsBy", endsBy).param("limit", limit).query(AgreementList::read).list();
	}

	/** Those whose anchoring was declined and whose text is written anew, amendments among them. P3. */
	public List<AgreementRow> declined(int limit) {
		return database.sql(ROWS + """
				and a.work = 'DRAFT' and a.stage in ('DRAFT', 'IN_FORCE') and a.declined_by is not null order by a.id desc limit :limit""")
				.param("limit", limit).query(AgreementList::read).list();
	}

	private static String conditions(Selection selection) {
		var text = new StringBuilder();
		if (!selection.stages().isEmpty()) {
			text.append("and a.stage in (:stages)\n");
		}
		if (!selection.query().isBlank()) {
			text.append("and (lower(a.title) like :query or lower(a.number) like :query)\n");
		}
		if (selection.only() != null) {
			text.append("and exists (select 1 from ").append(PARTICIPANTS).append(" s where s.agreement = a.id and s.actor in (:only))\n");
		}
		return text.toString();
	}

	private static Map<String, Object> query(Selection selection) {
		var query = new HashMap<String, Object>();
		query.put("stages", selection.stages().stream().map(Enum::name).toList());
		query.put("query", "%" + selection.query().strip().toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%")
				.replace("_", "\\_") + "%");
		if (selection.only() != null) {
			query.put("only", selection.only().stream().map(ActorId::value).toList());
		}
		return query;
	}

	private static AgreementRow read(ResultSet row, int number) throws SQLException {
		List<ActorId> actors = Arrays.stream((UUID[]) row.getArray("actors").getArray()).map(ActorId::new).toList();
		return new AgreementRow(new AgreementId(row.getObject("id", UUID.class)), row.getString("number"), row.getString("title"),
				AgreementStage.valueOf(row.getString("stage")), actors, new Kroner(row.getBigDecimal("money")),
				row.getObject("ends_on", LocalDate.class));
	}

	/**
	 * What of the list is shown.
	 *
	 * @param query in title or number, or blank
	 * @param only those in which one that is known under these ids takes part; null for all
	 */
	public record Selection(Set<AgreementStage> stages, String query, @Nullable Set<ActorId> only) {}
}
