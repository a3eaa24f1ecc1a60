package no.samskaping.partnership.actor;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors.NewActor;
import no.samskaping.partnership.Actors.NewContact;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.typed.Compared;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/**
 * An actor as it is typed.
 *
 * @param id the actor's id, made with the form, so that a second submit registers once
 * @param contact the id of a new contact person
 * @param partOf the legal entity of which it is a unit
 * @param confirmed whether it is to be registered although others are called alike
 */
record ActorForm(UUID id, long version, @Nullable String kind, @Nullable String name, @Nullable String organisationNumber,
		@Nullable String partOf, UUID contact, @Nullable String contactName, @Nullable String contactReach, boolean confirmed) {

	ActorForm {
		id = id == null ? Ids.next() : id;
		contact = contact == null ? Ids.next() : contact;
	}

	static ActorForm empty() {
		return new ActorForm(Ids.next(), 0, "", "", "", "", Ids.next(), "", "", false);
	}

	static ActorForm of(Actor actor) {
		var whole = actor.partOf();
		return new ActorForm(actor.getId().value(), actor.version(), actor.kind().name(), actor.named() ? actor.name() : "",
				Objects.toString(actor.organisationNumber(), ""), whole == null ? "" : whole.value().toString(), Ids.next(), "", "", false);
	}

	NewActor newActor() {
		return new NewActor(new ActorId(id), Typed.oneOf(ActorKind.class, "kind", kind), written(name), organisationNumber, newContact());
	}

	Description description() {
		var whole = Typed.choice("partOf", partOf);
		return new Description(Typed.oneOf(ActorKind.class, "kind", kind), written(name), organisationNumber,
				whole == null ? null : new ActorId(whole));
	}

	@Nullable NewContact newContact() {
		if (written(contactName).isBlank() && written(contactReach).isBlank()) {
			return null;
		}
		if (written(contactName).isBlank()) {
			throw Refused.because("P6", "contactName", Text.of("partnership.person.rule.name"));
		}
		return new NewContact(new PersonId(contact), written(contactName), written(contactReach));
	}

	ActorForm over(long current) {
		return new ActorForm(id, current, kind, name, organisationNumber, partOf, contact, contactName, contactReach, confirmed);
	}

	/** What somebody else changed meanwhile; kinds and organisations are shown by what they are called. */
	List<Compared> comparedWith(ActorForm now, String contactNow, UnaryOperator<String> kinds, UnaryOperator<String> organisations) {
		return Compared.differing(Compared.of("partnership.actor.name", now.name, name),
				Compared.of("partnership.actor.kind", kinds.apply(written(now.kind)), kinds.apply(written(kind))),
				Compared.of("partnership.actor.number", now.organisationNumber, organisationNumber),
				Compared.of("partnership.actor.part-of", organisations.apply(written(now.partOf)), organisations.apply(written(partOf))),
				Compared.of("partnership.actor.contact", written(contactName).isBlank() ? "" : contactNow, contactName));
	}

	private static String written(@Nullable String typed) {
		return typed == null ? "" : typed;
	}
}
