package no.samskaping.initiatives.participation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.events.Inbox;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.record.History;

/** Sends participants without an account a personal link to their own initiative (personlig lenke). P2, P7. */
@Component
public class ParticipantLinks {

	/** What a personal link that is made here opens. */
	public static final String PURPOSE = "initiative";

	private static final Duration VALID = Duration.ofDays(60);

	private final ParticipationDesk participations;
	private final Actors actors;
	private final People people;
	private final PersonalLinks links;
	private final Outbox outbox;
	private final Inbox inbox;
	private final History history;

	ParticipantLinks(ParticipationDesk participations, Actors actors, People people, PersonalLinks links, Outbox outbox, Inbox inbox, History history) {
		this.participations = participations;
		this.actors = actors;
		this.people = people;
		this.links = links;
		this.outbox = outbox;
		this.inbox = inbox;
		this.history = history;
	}

	/** Those of these participants for whom somebody speaks who has an address. */
	@Transactional(readOnly = true)
	public Set<ActorId> reached(Initiative initiative, Set<ActorId> participants) {
		var known = actors.contacts(participants);
		return participants.stream().filter(actor -> contact(initiative, actor, known).isPresent()).collect(Collectors.toSet());
	}

	/**
	 * Sends a link to whoever speaks for a participant, in place of an earlier one; a platform party's people sign in.
	 *
	 * @param form made with the page, so that a second submit sends once
	 * @throws Refused if nobody who speaks for it has an address
	 */
	@Transactional
	public void send(Initiative initiative, ActorId actor, UUID form, Acting by, Instant at) {
		var subject = initiative.getId().subject();
		Authority.requireWork(by, subject);
		if (participations.heldOf(initiative.getId(), actor).party() != null) {
			throw new Denied(Text.of("initiatives.denied.party-link"));
		}
		var contact = contact(initiative, actor, actors.contacts(Set.of(actor)))
				.orElseThrow(() -> Refused.because("P2", Text.of("initiatives.refused.no-address")));
		if (!inbox.first(form, "initiatives.participant-link")) {
			return;
		}
		links.about(subject).stream().filter(link -> link.purpose().equals(PURPOSE) && link.holder().equals(actor.value()) && !link.withdrawn())
				.forEach(link -> links.withdraw(link.id()));
		var person = by.person();
		var until = at.plus(VALID);
		var issued = links.issue(PURPOSE, subject, actor.value(), contact.person().value(), until, person == null ? null : person.value());
		history.record(by.entry(subject, at, "initiatives.history.participant-link", "actor:" + actor.value()));
		outbox.send(new Outbox.Mail(issued.id(), contact.address(), Text.of("initiatives.mail.link", initiative.number()),
				List.of(Text.of("initiatives.mail.link.text", initiative.wording().title()), Text.of("initiatives.mail.link.until", until)), issued.path()));
	}

	/** The contact that was named for the initiative speaks for the one who brought it; everybody else's contact is known with the actor. I2. */
	private Optional<Contact> contact(Initiative initiative, ActorId actor, Map<ActorId, PersonId> known) {
		var named = initiative.initiators().getFirst().equals(actor) ? Optional.ofNullable(initiative.origin().contact()) : Optional.<PersonId>empty();
		return Stream.concat(named.stream(), Stream.ofNullable(known.get(actor)))
				.flatMap(person -> people.mailbox(person).map(address -> new Contact(person, address)).stream()).findFirst();
	}

	private record Contact(PersonId person, String address) {}
}
