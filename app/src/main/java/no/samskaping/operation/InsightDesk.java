package no.samskaping.operation;

import java.time.Clock;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Erasures;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.privacy.Holding;
import no.samskaping.workbench.privacy.PersonalData;
import no.samskaping.workbench.record.History;

/** Where all that is held about a person is gathered for who has a right to it, each time logged, and erased. P7. */
@Component
class InsightDesk {

	private final ObjectProvider<PersonalData> holders;
	private final Erasures erasures;
	private final History history;
	private final Clock clock;

	InsightDesk(ObjectProvider<PersonalData> holders, Erasures erasures, History history, Clock clock) {
		this.holders = holders;
		this.erasures = erasures;
		this.history = history;
		this.clock = clock;
	}

	/** Gathers it to be looked at. */
	@Transactional
	List<Holding> look(PersonId person, Acting by) {
		history.read(by.entry(subject(person), clock.instant(), "operation.history.person-read"));
		return gathered(person);
	}

	/** Gathers it to be handed over. */
	@Transactional
	PersonFile handOver(PersonId person, Acting by) {
		var at = clock.instant();
		var file = new PersonFile(gathered(person), at);
		history.record(by.entry(subject(person), at, "operation.history.person-handed-over"));
		return file;
	}

	/** What keeps this person from being erased by this one. */
	List<Broken> refusals(PersonId person, Acting by) {
		return erasures.refusals(person, by);
	}

	/** Has this person erased; everywhere, once the others have heard. */
	void erase(PersonId person, Acting by) {
		erasures.erase(person, by);
	}

	private List<Holding> gathered(PersonId person) {
		return holders.orderedStream().flatMap(it -> it.about(person.value()).stream()).toList();
	}

	private static Subject subject(PersonId person) {
		return new Subject("person", person.value());
	}
}
