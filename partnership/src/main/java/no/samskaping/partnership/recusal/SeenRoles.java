package no.samskaping.partnership.recusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals.DoubleRole;
import no.samskaping.partnership.mandate.Mandate;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/** Double roles that the platform sees by itself and nobody declared: somebody acts for a party, and is the contact of who takes part. P5. */
@Component
class SeenRoles {

	private final Declarations declarations;
	private final MandateDesk mandates;
	private final Actors actors;
	private final Parties parties;
	private final People people;

	SeenRoles(Declarations declarations, MandateDesk mandates, Actors actors, Parties parties, People people) {
		this.declarations = declarations;
		this.mandates = mandates;
		this.actors = actors;
		this.parties = parties;
		this.people = people;
	}

	/** Those in a matter, in words. */
	List<Text> in(Subject matter, List<DoubleRole> declared) {
		var part = declarations.takingPart(Set.of(matter)).getOrDefault(matter, Set.of());
		var own = parties.byActor(part).keySet();
		var outside = part.stream().filter(it -> !own.contains(it)).collect(Collectors.toSet());
		var contacts = actors.contacts(outside);
		var names = people.names(Set.copyOf(contacts.values()));
		var cards = actors.of(outside);
		return contacts.entrySet().stream().sorted(Map.Entry.comparingByKey((one, other) -> one.value().compareTo(other.value())))
				.filter(it -> declared.stream().noneMatch(role -> role.person().equals(it.getValue())))
				.flatMap(it -> parties(it.getValue()).stream().map(party -> said(it.getKey(), it.getValue(), party, cards, names))).toList();
	}

	/** The parties for which this one acts today, or will. */
	private List<Party> parties(PersonId person) {
		var all = mandates.heldBy(person).stream().filter(it -> it.role().isOfAParty()).map(Mandate::party).collect(Collectors.toSet());
		return List.copyOf(parties.of(all).values());
	}

	private static Text said(ActorId actor, PersonId person, Party party, Map<ActorId, ActorCard> cards, Map<PersonId, String> names) {
		var card = cards.get(actor);
		return Text.of("partnership.recusal.line-seen", names.getOrDefault(person, ""), card == null ? "" : card.name(), party.name());
	}
}
