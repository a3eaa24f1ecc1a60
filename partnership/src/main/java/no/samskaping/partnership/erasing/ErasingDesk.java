package no.samskaping.partnership.erasing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Erasures;
import no.samskaping.partnership.PersonErased;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.actor.ActorDesk;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where people are erased: by the administrator. P7. */
@Component
class ErasingDesk implements Erasures {

	private final PersonDesk people;
	private final MandateDesk mandates;
	private final ActorDesk actors;
	private final TraceBook traces;
	private final JdbcClient jdbc;
	private final Reminders reminders;
	private final History history;
	private final Words words;
	private final Clock clock;

	ErasingDesk(PersonDesk people, MandateDesk mandates, ActorDesk actors, TraceBook traces, JdbcClient jdbc, Reminders reminders,
			History history, Words words, Clock clock) {
		this.people = people;
		this.mandates = mandates;
		this.actors = actors;
		this.traces = traces;
		this.jdbc = jdbc;
		this.reminders = reminders;
		this.history = history;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public List<Broken> refusals(PersonId person, Acting by) {
		return person.equals(by.person()) ? List.of(new Broken("P7", "", Text.of("partnership.erasing.rule.oneself"))) : List.of();
	}

	@Override
	@Transactional
	public void erase(PersonId person, Acting by) {
		if (!mayErase(by)) {
			throw new Denied(Text.of("partnership.erasing.denied"));
		}
		var known = people.one(person);
		if (known.isErased()) {
			return;
		}
		Refused.requireNone(refusals(person, by));
		mandates.heldBy(person).forEach(it -> mandates.end(it.getId(), by));
		var event = new PersonErased(Ids.next(), clock.instant(), person, known.nextVersion());
		traces.keep(event, known);
		reminders.on(words.today(), new Subject(PersonDesk.KIND, person.value()), TraceEnd.KIND);
		jdbc.sql("delete from partnership.sign_in where person = :person").param("person", person.value()).update();
		jdbc.sql("update partnership.recusal set reason = '' where person = :person").param("person", person.value()).update();
		actors.erase(person, known.name(), event.occurredAt());
		people.erase(event);
		history.record(by.entry(new Subject(PersonDesk.KIND, person.value()), event.occurredAt(), "partnership.history.person-erased"));
	}

	/** Whether this one erases people. */
	@Decides("P7.12")
	static boolean mayErase(Acting by) {
		return by instanceof Acting.Administrator;
	}

	@Override
	public List<PersonId> resembling(String typed, int limit) {
		return people.resembling(typed, limit);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isErased(PersonId person) {
		return people.isErased(person);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Traces> traces(PersonId person) {
		return traces.of(person);
	}
}
