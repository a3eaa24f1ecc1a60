package no.samskaping.partnership.erasing;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Erasures.Traces;
import no.samskaping.partnership.PersonErased;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.person.Person;
import no.samskaping.partnership.person.PersonDesk;

/** Keeps who somebody was for as long as others still look for what they hold of them. */
@Component
class TraceBook {

	private final JdbcClient jdbc;
	private final PersonDesk people;

	TraceBook(JdbcClient jdbc, PersonDesk people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	void keep(PersonErased event, Person person) {
		jdbc.sql("""
				insert into partnership.trace (person, event, name, mail, telephone, alone, since)
				values (:person, :event, :name, :mail, :telephone, :alone, :since)
				""")
				.param("person", event.person().value()).param("event", event.eventId()).param("name", person.name())
				.param("mail", person.mail()).param("telephone", person.telephone()).param("alone", people.isReachedAlone(person))
				.param("since", Timestamp.from(event.occurredAt())).update();
	}

	/** Who this is, or was as long as that is kept. */
	Optional<Traces> of(PersonId person) {
		return jdbc.sql("select name, mail, telephone, alone from partnership.trace where person = :person").param("person", person.value())
				.query((row, number) -> new Traces(row.getString("name"), row.getString("mail"), row.getString("telephone"), row.getBoolean("alone")))
				.optional().or(() -> Optional.of(people.one(person)).filter(it -> !it.isErased())
						.map(it -> new Traces(it.name(), it.mail(), it.telephone(), people.isReachedAlone(it))));
	}

	/** The event by which the others were told. */
	Optional<UUID> eventOf(PersonId person) {
		return jdbc.sql("select event from partnership.trace where person = :person").param("person", person.value()).query(UUID.class).optional();
	}

	void end(PersonId person) {
		jdbc.sql("delete from partnership.trace where person = :person").param("person", person.value()).update();
	}
}
