package no.samskaping.agreements.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;

/** Keeps why locked texts were opened again: adds, and never changes one. A6. */
@Component
public class ReopeningBook {

	private final JdbcClient database;

	ReopeningBook(JdbcClient database) {
		this.database = database;
	}

	/** Adds one, in the transaction of the desk. */
	public void add(Reopening one) {
		database.sql("insert into agreements.reopening (id, agreement, text, reason, at) values (:id, :agreement, :text, :reason, :at)")
				.param("id", one.id()).param("agreement", one.agreement().value()).param("text", one.text().value()).param("reason", one.reason())
				.param("at", one.at().atOffset(ZoneOffset.UTC)).update();
	}

	/** That of one text version. */
	public Optional<Reopening> of(AgreementId agreement, int number) {
		return database.sql("""
				select r.* from agreements.reopening r join agreements.text t on t.id = r.text
				where t.agreement = :agreement and t.number = :number""")
				.param("agreement", agreement.value()).param("number", number).query(ReopeningBook::read).optional();
	}

	/** Those with these identities. */
	public List<Reopening> all(Set<UUID> ids) {
		return ids.isEmpty() ? List.of() : database.sql("select * from agreements.reopening where id in (:ids)").param("ids", ids)
				.query(ReopeningBook::read).list();
	}

	private static Reopening read(ResultSet row, int number) throws SQLException {
		return new Reopening(row.getObject("id", UUID.class), new AgreementId(row.getObject("agreement", UUID.class)),
				new TextId(row.getObject("text", UUID.class)), row.getString("reason"), row.getObject("at", OffsetDateTime.class).toInstant());
	}
}
