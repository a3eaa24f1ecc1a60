package no.samskaping.meetings.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import no.samskaping.meetings.WorkshopId;
import no.samskaping.partnership.Erasures.Traces;

/** Keeps who comes to a workshop (påmeldinger); they are only added, until their time is over or somebody is erased. */
@Repository
public class Registrations {

	private final JdbcClient database;

	Registrations(JdbcClient database) {
		this.database = database;
	}

	/** Adds one; the same form adds it once. */
	boolean add(WorkshopId workshop, Registration registration) {
		return database.sql("""
				insert into meetings.registration (id, workshop, name, mail, people, at) values (?, ?, ?, ?, ?, ?)
				on conflict do nothing""")
				.params(registration.id(), workshop.value(), registration.name(), registration.mail(), registration.people(),
						registration.at().atOffset(ZoneOffset.UTC))
				.update() == 1;
	}

	/** Who comes, in the order in which they registered; restricted. P7. */
	public List<Registration> of(WorkshopId workshop, int limit) {
		return database.sql("select * from meetings.registration where workshop = ? order by id limit ?")
				.params(workshop.value(), limit)
				.query(Registrations::registration).list();
	}

	/** Those that somebody made of themselves. */
	public List<Registration> of(Traces traces) {
		return traces.mail() == null ? List.of() : database.sql("select * from meetings.registration where lower(mail) = lower(?) order by id")
				.params(traces.mail()).query(Registrations::registration).list().stream()
				.filter(it -> traces.areOf(it.name(), it.mail())).toList();
	}

	/** Takes name and address away from those; the places stay taken. P7. */
	public void erase(Traces traces) {
		of(traces).forEach(it -> database.sql("update meetings.registration set name = '', mail = null where id = ?").params(it.id()).update());
	}

	private static Registration registration(ResultSet row, int number) throws SQLException {
		return new Registration(row.getObject("id", UUID.class), row.getString("name"), row.getString("mail"), row.getInt("people"),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}

	/**
	 * Somebody who comes (påmelding).
	 *
	 * @param name empty once that one was erased
	 */
	public record Registration(UUID id, String name, @Nullable String mail, int people, Instant at) {}
}
