package no.samskaping.initiatives.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Actors.NewActor;
import no.samskaping.partnership.Actors.NewContact;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives;
import no.samskaping.workbench.Words;

/** Those who appear in the stories: the platform parties with their representatives, and everybody else, registered when first met. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class Company {

	private static final String MARK = "(oppdiktet";

	private final Parties parties;
	private final Representatives representatives;
	private final Actors actors;
	private final Clock clock;
	private final Map<String, ActorId> met = new HashMap<>();
	private final Map<ActorId, PersonId> contacts = new HashMap<>();

	Company(Parties parties, Representatives representatives, Actors actors, Clock clock) {
		this.parties = parties;
		this.representatives = representatives;
		this.actors = actors;
		this.clock = clock;
	}

	Optional<Party> party(String name) {
		return parties.all().stream().filter(party -> party.name().equals(name)).findFirst();
	}

	/** The party's own representative. */
	Acting representativeOf(Party party) {
		var one = representatives.of(Set.of(party.id()), LocalDate.now(clock.withZone(Words.ZONE))).getFirst();
		return new Acting.Representative(one.person(), party.id(), one.mandate(), one.deputy(), null);
	}

	/** The actor with that name. */
	ActorId actor(String name, ActorKind kind, Acting by) {
		return party(name).map(Party::actor).orElseGet(() -> met.computeIfAbsent(name, _ -> register(name, kind, by)));
	}

	/** The actor with that name, of the kind that the name suggests. */
	ActorId actor(String name, Acting by) {
		var bare = name.replaceAll(" \\" + MARK + ".*", "");
		var kind = name.startsWith("Innbygger") ? ActorKind.RESIDENT
				: bare.endsWith(" AS") || bare.endsWith(" DA") || bare.equals("Banken") ? ActorKind.BUSINESS
				: Character.isDigit(name.charAt(0)) ? ActorKind.INFORMAL_GROUP : ActorKind.ASSOCIATION;
		return actor(name, kind, by);
	}

	PersonId contactOf(ActorId actor) {
		return contacts.get(actor);
	}

	private ActorId register(String name, ActorKind kind, Acting by) {
		var id = ActorId.next();
		var person = PersonId.next();
		actors.register(new NewActor(id, kind, name, null, new NewContact(person, "Oppdiktet kontaktperson", "kontakt@example.org")), by, clock.instant());
		contacts.put(id, person);
		return id;
	}
}
