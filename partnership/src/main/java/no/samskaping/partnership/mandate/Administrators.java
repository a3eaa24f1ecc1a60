package no.samskaping.partnership.mandate;

import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.ClosedSignIns;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.workbench.Words;

/** Who administers the platform and can come in to do it: there is always somebody. P2. */
@Component
class Administrators {

	private final Mandates mandates;
	private final PersonDesk people;
	private final ObjectProvider<ClosedSignIns> closedSignIns;
	private final Words words;

	Administrators(Mandates mandates, PersonDesk people, ObjectProvider<ClosedSignIns> closedSignIns, Words words) {
		this.mandates = mandates;
		this.people = people;
		this.closedSignIns = closedSignIns;
		this.words = words;
	}

	/** Whether another is left without this mandate; two who end each other's at once wait for each other. */
	boolean areLeftWithout(Mandate mandate) {
		var others = mandates.administratorsHeld(words.today()).stream().map(Mandate::person).filter(it -> !it.equals(mandate.person()))
				.collect(Collectors.toSet());
		var closed = closedSignIns.stream().flatMap(it -> it.among(others).stream()).collect(Collectors.toSet());
		return people.withSignIn(others).stream().anyMatch(it -> !closed.contains(it));
	}
}
