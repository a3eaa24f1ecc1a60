package no.samskaping.initiatives.seen;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;

/** The names that a page shows, asked for at once. */
public record Names(Map<ActorId, ActorCard> actors, Map<PartyId, Party> parties, Map<PersonId, String> people) {

	/** An actor's. */
	public String of(ActorId actor) {
		var card = actors.get(actor);
		return card == null ? "–" : card.name();
	}

	/** A platform party's. */
	public String of(PartyId party) {
		var known = parties.get(party);
		return known == null ? "–" : known.name();
	}

	/** A person's. */
	public String of(@Nullable PersonId person) {
		return person == null ? "–" : people.getOrDefault(person, "–");
	}
}
