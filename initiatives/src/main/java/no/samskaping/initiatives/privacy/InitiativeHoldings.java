package no.samskaping.initiatives.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Fate;
import no.samskaping.workbench.privacy.Field;
import no.samskaping.workbench.privacy.Field.Of;
import no.samskaping.workbench.privacy.Holding;
import no.samskaping.workbench.privacy.Holding.Item;
import no.samskaping.workbench.privacy.PersonalData;

/** What is held about a person in initiatives: where they are the contact, what they registered, remarked and answered. It holds no names. */
@Component
class InitiativeHoldings implements PersonalData {

	private final JdbcClient jdbc;

	InitiativeHoldings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Holding> about(UUID person) {
		return List.of(
				held("contact", Fate.NAMELESS, person, "select number, title, registered_at as at from initiatives.initiative where contact = :person order by id",
						row -> Item.of(where(row), at(row))),
				held("registered", Fate.NAMELESS, person, """
						select number, title, registered_at as at from initiatives.initiative where registered_by = :person order by id""",
						row -> Item.of(where(row), at(row))),
				held("remarks", Fate.KEPT_AS_RECORD, person, """
						select i.number, i.title, r.said_at as at, r.text from initiatives.remark r join initiatives.initiative i on i.id = r.initiative
						where r.person = :person order by r.id""",
						row -> Item.of(where(row), at(row), Field.of(Of.TEXT, row.getString("text")))),
				held("evaluations", Fate.KEPT_AS_RECORD, person, """
						select i.number, i.title, e.answered_at as at, concat_ws(' – ', e.contributed, e.evidence, e.lesson) as text
						from initiatives.evaluation e join initiatives.initiative i on i.id = e.initiative
						where e.person = :person or e.recorded_by = :person order by e.id""",
						row -> Item.of(where(row), at(row), Field.of(Of.TEXT, row.getString("text")))));
	}

	private Holding held(String name, Fate fate, UUID person, String sql, Reading reading) {
		return new Holding(name, Text.of("initiatives.held." + name), fate,
				jdbc.sql(sql).param("person", person).query((row, number) -> reading.of(row)).list());
	}

	private static Field where(ResultSet row) throws SQLException {
		return Field.of(Of.WHERE, row.getString("number") + " " + row.getString("title"));
	}

	private static Field at(ResultSet row) throws SQLException {
		return Field.at(Of.WHEN, row.getTimestamp("at").toInstant());
	}

	/** Makes an item of a row. */
	private interface Reading {

		Item of(ResultSet row) throws SQLException;
	}
}
