package no.samskaping.initiatives.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives;

/** Who is told about an initiative: contact people of those outside, representatives of platform parties. I8, I10. */
@Component
class Involved {

	private final JdbcClient database;
	private final Actors actors;
	private final Parties parties;
	private final Representatives representatives;

	Involved(JdbcClient database, Actors actors, Parties parties, Representatives representatives) {
		this.database = database;
		this.actors = actors;
		this.parties = parties;
		this.representatives = representatives;
	}

	/** A party's representatives on that day. */
	Set<PersonId> of(PartyId party, LocalDate day) {
		return of(Set.of(party), day);
	}

	/** Those of all its initiators, and the contact that was named for it. */
	Set<PersonId> initiating(Initiative initiative, LocalDate day) {
		var people = of(initiative.initiators(), day);
		if (initiative.origin().contact() != null) {
			people.add(initiative.origin().contact());
		}
		return people;
	}

	/** Those of everybody in it: initiators, participants and the gateway. */
	Set<PersonId> in(Initiative initiative, LocalDate day) {
		var people = initiating(initiative, day);
		people.addAll(of(database.sql("select actor from initiatives.participation where initiative = ? and answer " + Answer.IN)
				.param(initiative.getId().value()).query((row, _) -> new ActorId(row.getObject("actor", UUID.class))).list(), day));
		var gateway = initiative.course().gateway();
		if (gateway != null) {
			people.addAll(of(gateway.party(), day));
		}
		return people;
	}

	private Set<PersonId> of(Collection<ActorId> all, LocalDate day) {
		var outside = new HashSet<>(all);
		var own = parties.byActor(outside);
		outside.removeAll(own.keySet());
		var people = new HashSet<>(actors.contacts(outside).values());
		people.addAll(of(own.values().stream().map(Party::id).collect(Collectors.toSet()), day));
		return people;
	}

	private Set<PersonId> of(Set<PartyId> some, LocalDate day) {
		var people = new HashSet<PersonId>();
		if (!some.isEmpty()) {
			representatives.of(some, day).forEach(one -> people.add(one.person()));
		}
		return people;
	}
}
