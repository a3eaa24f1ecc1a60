package no.samskaping.initiatives.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.workbench.Text;

/** Whom somebody without a sign-in asks about an initiative: its gateway, else the party that received it. I5, P2. */
@Component
class WhomToAsk {

	private final Parties parties;
	private final Representatives representatives;
	private final People people;

	WhomToAsk(Parties parties, Representatives representatives, People people) {
		this.parties = parties;
		this.representatives = representatives;
		this.people = people;
	}

	/** In a sentence: the party, and its representative of that day with an address. */
	Text about(Initiative initiative, LocalDate day) {
		return party(initiative).map(party -> Text.of("initiatives.mail.ask", named(party, day))).orElse(Text.of("initiatives.mail.ask.anyone"));
	}

	private Optional<Party> party(Initiative initiative) {
		var gateway = initiative.course().gateway();
		var asked = gateway != null && (gateway.isOpen() || gateway.tookOn()) ? gateway.party() : initiative.origin().receivedBy();
		return Optional.ofNullable(asked).map(id -> parties.of(Set.of(id)).get(id));
	}

	private String named(Party party, LocalDate day) {
		return Stream.concat(Stream.of(party.name()), representative(party.id(), day)).collect(Collectors.joining(", "));
	}

	private Stream<String> representative(PartyId party, LocalDate day) {
		return representatives.of(Set.of(party), day).stream().map(RepresentativeCard::person).limit(1)
				.flatMap(person -> Stream.concat(name(person).stream(), people.mailbox(person).stream()));
	}

	private Optional<String> name(PersonId person) {
		return Optional.ofNullable(people.names(Set.of(person)).get(person));
	}
}
