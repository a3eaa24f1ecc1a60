package no.samskaping.agreements.privacy;

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

/** What is held about a person in agreements: signatures and acceptances, which bind and stay, and where they are the contact. */
@Component
class AgreementHoldings implements PersonalData {

	private final JdbcClient jdbc;

	AgreementHoldings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Holding> about(UUID person) {
		return List.of(
				held("contact", Fate.NAMELESS, person, """
						select a.number, a.title, a.drafted_at as at from agreements.agreement a
						where exists (select 1 from agreements.side s where s.agreement = a.id and s.contact = :person)
							or exists (select 1 from agreements.bound b where b.agreement = a.id and b.contact = :person) order by a.id""",
						row -> Item.of(where(row), at(row))),
				held("signatures", Fate.KEPT_AS_AGREED, person, """
						select a.number, a.title, s.at, s.signer, s.sha256 from agreements.signature s join agreements.agreement a on a.id = s.agreement
						where s.person = :person order by s.id""",
						row -> Item.of(where(row), at(row), Field.of(Of.NAME, row.getString("signer")), Field.of(Of.FINGERPRINT, row.getString("sha256")))),
				held("acceptances", Fate.NAMELESS, person, """
						select a.number, a.title, c.at, c.remark from agreements.acceptance c join agreements.agreement a on a.id = c.agreement
						where c.person = :person or c.recorded_by = :person order by c.id""",
						row -> Item.of(where(row), at(row), Field.of(Of.TEXT, row.getString("remark")))),
				held("changes", Fate.NAMELESS, person, """
						select a.number, a.title, c.at from agreements.alteration c join agreements.agreement a on a.id = c.agreement
						where c.person = :person or c.recorded_by = :person order by c.at, c.id""",
						row -> Item.of(where(row), at(row))));
	}

	private Holding held(String name, Fate fate, UUID person, String sql, Reading reading) {
		return new Holding(name, Text.of("agreements.held." + name), fate,
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
