package no.samskaping.meetings.workshop;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import no.samskaping.meetings.WorkshopId;

/** Keeps who comes to a workshop (påmeldinger); they are only ever added. */
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
				.query((row, number) -> new Registration(row.getObject("id", UUID.class), row.getString("name"), row.getString("mail"),
						row.getInt("people"), row.getObject("at", OffsetDateTime.class).toInstant()))
				.list();
	}

	/** Somebody who comes (påmelding). */
	public record Registration(UUID id, String name, @Nullable String mail, int people, Instant at) {}
}
