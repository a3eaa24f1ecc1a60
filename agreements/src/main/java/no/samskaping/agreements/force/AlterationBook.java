package no.samskaping.agreements.force;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;

/** Keeps what small changes and notices came to: adds it, and never changes it. */
@Component
public class AlterationBook {

	private final JdbcClient database;

	AlterationBook(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Adds one, in the transaction of the desk.
	 *
	 * @return whether it is new; false if that came of it already
	 */
	public boolean add(Alteration altered) {
		return database.sql("""
				insert into agreements.alteration (id, agreement, outcome, actor, contact, day, what, person, recorded_by, source, at)
				values (:id, :agreement, :outcome, :actor, :contact, :day, :what, :person, :recordedBy, :source, :at)
				on conflict do nothing""")
				.param("id", altered.id()).param("agreement", altered.agreement().value()).param("outcome", altered.outcome().name())
				.param("actor", altered.actor() == null ? null : altered.actor().value()).param("contact", value(altered.contact()))
				.param("day", altered.day()).param("what", altered.what()).param("person", value(altered.person())).param("recordedBy", value(altered.recordedBy()))
				.param("source", altered.source()).param("at", altered.at().atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** All about an agreement, the latest first. */
	public List<Alteration> of(AgreementId agreement) {
		return database.sql("select * from agreements.alteration where agreement = :agreement order by at desc, id, outcome")
				.param("agreement", agreement.value()).query(AlterationBook::read).list();
	}

	private static @Nullable UUID value(@Nullable PersonId person) {
		return person == null ? null : person.value();
	}

	private static Alteration read(ResultSet row, int number) throws SQLException {
		var actor = row.getObject("actor", UUID.class);
		return new Alteration(row.getObject("id", UUID.class), new AgreementId(row.getObject("agreement", UUID.class)),
				Alteration.Outcome.valueOf(row.getString("outcome")), actor == null ? null : new ActorId(actor), person(row, "contact"),
				row.getObject("day", LocalDate.class), row.getString("what"), person(row, "person"), person(row, "recorded_by"),
				row.getString("source"), row.getObject("at", OffsetDateTime.class).toInstant());
	}

	private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
		var known = row.getObject(column, UUID.class);
		return known == null ? null : new PersonId(known);
	}
}
