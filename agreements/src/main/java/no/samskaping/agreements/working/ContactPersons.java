package no.samskaping.agreements.working;

import java.time.Instant;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;

/** Makes the contact persons known that were typed into the terms (kontaktpersoner); their ids come with the form, so each is made once. */
@Component
class ContactPersons {

	private final People people;

	ContactPersons(People people) {
		this.people = people;
	}

	/**
	 * Registers them.
	 *
	 * @throws Refused beside the participant's field, if somebody cannot be reached that way
	 */
	void register(TermsForm form, Acting by, Instant at) {
		for (var row = 0; row < form.sides().size(); row++) {
			var typed = form.sides().get(row);
			if (typed.namesContact()) {
				register(typed, "sides[" + row + "].", by, at);
			}
		}
	}

	private void register(TermsSideForm typed, String field, Acting by, Instant at) {
		try {
			people.register(typed.person(), typed.contactName(), typed.contactReach(), by, at);
		} catch (Refused refused) {
			throw new Refused(refused.broken().stream()
					.map(broken -> new Broken(broken.rule(), field + (broken.field().equals("name") ? "contactName" : "contactReach"), broken.why()))
					.toList());
		}
	}
}
