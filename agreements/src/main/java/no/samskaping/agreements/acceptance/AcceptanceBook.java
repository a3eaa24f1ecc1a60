package no.samskaping.agreements.acceptance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;

/** Keeps acceptances: adds them, and never changes one. */
@Component
public class AcceptanceBook {

	private final JdbcClient database;

	AcceptanceBook(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Adds one, in the transaction of the desk.
	 *
	 * @return whether it is new; false if there is one with that identity already
	 */
	public boolean add(Acceptance accepted) {
		return database.sql("""
				insert into agreements.acceptance (id, agreement, about, revision, actor, accepts, remark, person, recorded_by, source, at)
				values (:id, :agreement, :about, :revision, :actor, :accepts, :remark, :person, :recordedBy, :source, :at)
				on conflict (id) do nothing""")
				.param("id", accepted.id().value()).param("agreement", accepted.agreement().value()).param("about", accepted.about())
				.param("revision", accepted.revision()).param("actor", accepted.actor().value()).param("accepts", accepted.accepts())
				.param("remark", accepted.remark()).param("person", accepted.person() == null ? null : accepted.person().value())
				.param("recordedBy", accepted.recordedBy() == null ? null : accepted.recordedBy().value()).param("source", accepted.source())
				.param("at", accepted.at().atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** All answers about an agreement. */
	public Acceptances of(AgreementId agreement) {
		return of(Set.of(agreement)).getOrDefault(agreement, new Acceptances(List.of()));
	}

	/** All answers about agreements, in a single look-up. */
	public Map<AgreementId, Acceptances> of(Set<AgreementId> agreements) {
		if (agreements.isEmpty()) {
			return Map.of();
		}
		return database.sql("select * from agreements.acceptance where agreement in (:agreements)")
				.param("agreements", agreements.stream().map(AgreementId::value).toList()).query(AcceptanceBook::read).list().stream()
				.collect(Collectors.groupingBy(Acceptance::agreement, Collectors.collectingAndThen(Collectors.toList(), Acceptances::new)));
	}

	private static Acceptance read(ResultSet row, int number) throws SQLException {
		var person = row.getObject("person", UUID.class);
		var recordedBy = row.getObject("recorded_by", UUID.class);
		return new Acceptance(new AcceptanceId(row.getObject("id", UUID.class)), new AgreementId(row.getObject("agreement", UUID.class)),
				row.getObject("about", UUID.class), row.getInt("revision"), new ActorId(row.getObject("actor", UUID.class)),
				row.getBoolean("accepts"), row.getString("remark"), person == null ? null : new PersonId(person),
				recordedBy == null ? null : new PersonId(recordedBy), row.getString("source"),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}
}
