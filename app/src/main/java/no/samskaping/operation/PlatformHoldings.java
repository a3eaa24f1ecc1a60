package no.samskaping.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Erasures;
import no.samskaping.partnership.Erasures.Traces;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Fate;
import no.samskaping.workbench.privacy.Field;
import no.samskaping.workbench.privacy.Field.Of;
import no.samskaping.workbench.privacy.Holding;
import no.samskaping.workbench.privacy.Holding.Item;
import no.samskaping.workbench.privacy.PersonalData;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.History.Filter;
import no.samskaping.workbench.screen.HistoryLines;

/** What the platform itself holds about a person: mail to them, their personal links, the files they added, and the log of what they did. */
@Component
class PlatformHoldings implements PersonalData {

	private static final int MOST_ENTRIES = 5_000;

	private final Erasures erasures;
	private final History history;
	private final HistoryLines lines;
	private final JdbcClient jdbc;

	PlatformHoldings(Erasures erasures, History history, HistoryLines lines, JdbcClient jdbc) {
		this.erasures = erasures;
		this.history = history;
		this.lines = lines;
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Holding> about(UUID person) {
		var to = erasures.traces(new PersonId(person)).map(Traces::mail).orElse("");
		return List.of(
				new Holding("mail", Text.of("operation.held.mail"), Fate.ERASED, jdbc.sql("""
						select subject, written_at as at from platform.mail where :to <> '' and lower(recipient) = lower(:to) order by written_at, id
						""").param("to", to).query((row, number) -> Item.of(Field.of(Of.WHAT, row.getString("subject")), at(row))).list()),
				held("links", Fate.ERASED, person, """
						select purpose, issued_at as at from platform.personal_link
						where (holder = :person or recipient = :person) and withdrawn_at is null order by id""",
						row -> Item.of(Field.of(Of.WHAT, row.getString("purpose")), at(row))),
				held("files", Fate.KEPT_AS_RECORD, person, "select name, at from platform.attachment where person = :person order by at, id",
						row -> Item.of(Field.of(Of.NAME, row.getString("name")), at(row))),
				new Holding("log", Text.of("operation.held.log"), Fate.NAMELESS, log(person)));
	}

	private List<Item> log(UUID person) {
		var entries = history.all(new Filter(person, null, null, null, null, null), null, MOST_ENTRIES);
		var written = lines.written(entries);
		return IntStream.range(0, entries.size()).mapToObj(place -> Item.of(Field.at(Of.WHEN, entries.get(place).entry().at()),
				new Field(Of.WHAT, written.get(place).what()))).toList().reversed();
	}

	private Holding held(String name, Fate fate, UUID person, String sql, Reading reading) {
		return new Holding(name, Text.of("operation.held." + name), fate,
				jdbc.sql(sql).param("person", person).query((row, number) -> reading.of(row)).list());
	}

	private static Field at(ResultSet row) throws SQLException {
		return Field.at(Of.WHEN, row.getTimestamp("at").toInstant());
	}

	/** Makes an item of a row. */
	private interface Reading {

		Item of(ResultSet row) throws SQLException;
	}
}
