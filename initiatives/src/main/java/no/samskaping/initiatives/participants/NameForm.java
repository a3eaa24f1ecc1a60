package no.samskaping.initiatives.participants;

import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.registration.ContactLine;
import no.samskaping.initiatives.registration.Recognition.Named;
import no.samskaping.initiatives.registration.Typed;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors.NewActor;
import no.samskaping.partnership.Actors.NewContact;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/**
 * What is typed to name a participant.
 *
 * @param known the actor that was chosen among those known, or that it is a new one
 */
record NameForm(UUID id, UUID actor, UUID person, String known, String name, String kind, String contact, @Nullable Boolean initiator) {

	NameForm {
		id = id == null ? Ids.next() : id;
		actor = actor == null ? Ids.next() : actor;
		person = person == null ? Ids.next() : person;
		known = Typed.told(known);
		name = Typed.told(name);
		kind = Typed.told(kind);
		contact = Typed.told(contact);
		initiator = Boolean.TRUE.equals(initiator);
	}

	static NameForm blank() {
		return new NameForm(Ids.next(), Ids.next(), Ids.next(), "", "", "", "", false);
	}

	boolean isEmpty() {
		return known.isBlank() && name.isBlank();
	}

	Named named() {
		return new Named(actor, known, name, kind, "");
	}

	/**
	 * The one who is not known yet.
	 *
	 * @throws Refused if it has no name or no kind
	 */
	NewActor newActor() {
		if (name.isBlank()) {
			throw Refused.because("I9", "name", Text.of("initiatives.refused.participant"));
		}
		var chosen = Arrays.stream(ActorKind.values()).filter(one -> one.name().equals(kind) && one != ActorKind.PLATFORM_PARTY).findFirst()
				.orElseThrow(() -> Refused.because("I9", "kind", Text.of("initiatives.refused.kind")));
		return new NewActor(new ActorId(actor), chosen, name.strip(), null, newContact());
	}

	private @Nullable NewContact newContact() {
		var line = ContactLine.read(contact);
		return line.reach().isEmpty() ? null : new NewContact(new PersonId(person), line.name().isEmpty() ? name.strip() : line.name(), line.reach());
	}
}
