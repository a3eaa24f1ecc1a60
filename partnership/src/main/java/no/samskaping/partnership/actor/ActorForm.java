package no.samskaping.partnership.actor;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors.NewContact;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.register.Register.Outcome.Found;
import no.samskaping.partnership.typed.Compared;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused.Broken;

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

	/** What it says of the actor; refused with all that cannot be read and all that is wrong with the rest. */
	Description description(Function<Description, List<Broken>> refusals) {
		return Typed.whole(typed -> {
			var whole = typed.choice("partOf", "partnership.actor.part-of", partOf);
			var read = typed.oneOf(ActorKind.class, "kind", "partnership.actor.kind", kind, ActorKind.OTHER_ORGANISATION);
			return new Description(read, written(name), organisationNumber, whole == null ? null : new ActorId(whole));
		}, refusals);
	}

	/** The new contact person, if one is named; a resident speaks for themselves: a way to reach them is enough. P6. */
	@Nullable NewContact newContact() {
		if (written(contactName).isBlank() && written(contactReach).isBlank()) {
			return null;
		}
		var themselves = written(contactName).isBlank() && ActorKind.RESIDENT.name().equals(kind);
		return new NewContact(new PersonId(contact), themselves ? written(name) : written(contactName), written(contactReach));
	}

	/** With what the register says where nothing was typed; what was typed stays. */
	ActorForm filledBy(Found found) {
		return new ActorForm(id, version, written(kind).isBlank() ? kindOf(found.form()) : kind,
				written(name).isBlank() ? found.name() : name, organisationNumber, partOf, contact, contactName, contactReach, confirmed);
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

	private static String kindOf(String formOfOrganisation) {
		return (switch (formOfOrganisation) {
			case "FLI" -> ActorKind.ASSOCIATION;
			case "AS", "ASA", "ENK", "ANS", "DA", "KS", "SA", "NUF" -> ActorKind.BUSINESS;
			default -> ActorKind.OTHER_ORGANISATION;
		}).name();
	}

	private static String written(@Nullable String typed) {
		return typed == null ? "" : typed;
	}
}
