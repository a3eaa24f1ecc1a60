package no.samskaping.initiatives.participation;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.events.Inbox;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.record.History;

/**
 * Gives participants without an account a personal link (personlig lenke): sent to whoever speaks for them, and shown once to hand over
 * only where there is no address. P2, P7, I11.
 */
@Component
public class ParticipantLinks {

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
		var speaking = participants.stream().collect(Collectors.toMap(Function.identity(), actor -> speaking(initiative, actor, known)));
		var addresses = people.mailboxes(speaking.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
		return speaking.entrySet().stream().filter(one -> one.getValue().stream().anyMatch(addresses::containsKey)).map(Map.Entry::getKey)
				.collect(Collectors.toSet());
	}

	/**
	 * Whether a link still speaks for that participant: its holder is asked about it as before, or, if the link was handed over to nobody
	 * in particular, nobody has been named since. An account says so by its own mandate. P2.
	 */
	@Transactional(readOnly = true)
	public boolean speaksFor(Acting acting, Initiative initiative, ActorId actor) {
		if (!(acting instanceof Acting.Participant participant) || participant.only() == null) {
			return true;
		}
		var person = participant.person();
		var named = speaking(initiative, actor, Map.of());
		return person == null ? named.isEmpty() && actors.speaksFor(null, participant.actor())
				: named.contains(person) || actors.speaksFor(person, actor);
	}

	/** The ids of the participant to whom a link to that initiative was given by which this one came, also when it opens nothing any more. */
	@Transactional(readOnly = true)
	public Set<ActorId> holder(InitiativeId initiative, Viewer viewer) {
		return Viewer.LINK.equals(viewer.issuer()) ? links.made(UUID.fromString(viewer.subject()))
				.filter(link -> link.subject().equals(initiative.subject())).map(link -> actors.same(new ActorId(link.holder()))).orElse(Set.of()) : Set.of();
	}

	/**
	 * Makes a link for a participant in place of an earlier one; a platform party's people sign in. The same form makes one only: whoever
	 * loads the page with a link to hand over again does not end the one that may be handed over by then.
	 *
	 * @param form made with the page, so that a second submit makes nothing
	 */
	@Transactional
	public Issued issue(LinkPurpose purpose, Initiative initiative, ActorId actor, UUID form, Acting by, Instant at) {
		var subject = initiative.getId().subject();
		Authority.requireWork(by, subject);
		if (participations.heldOf(initiative.getId(), actor).party() != null) {
			throw new Denied(Text.of("initiatives.denied.party-link"));
		}
		var contact = contact(initiative, actor);
		if (!inbox.first(form, "initiatives.participant-link")) {
			return new Issued.MadeBefore();
		}
		actors.same(actor).forEach(one -> links.withdraw(purpose.word(), subject, one.value()));
		var until = at.plus(VALID);
		var issued = links.issue(purpose.word(), subject, actor.value(), value(contact.person()), until, value(by.person()));
		history.record(by.entry(subject, at, "initiatives.history." + key(purpose), "actor:" + actor.value()));
		if (contact.address() == null) {
			return new Issued.ToHandOver(issued.path());
		}
		var mail = "initiatives.mail." + key(purpose);
		outbox.send(new Outbox.Mail(issued.id(), contact.address(), Text.of(mail, initiative.number()),
				List.of(Text.of(mail + ".text", initiative.wording().title()), Text.of("initiatives.mail.link.until", until)), issued.path()));
		return new Issued.Sent();
	}

	/** The first who has an address; if none has, whoever is asked first, if anybody. */
	private Contact contact(Initiative initiative, ActorId actor) {
		var speaking = speaking(initiative, actor, actors.contacts(Set.of(actor)));
		var addresses = people.mailboxes(speaking);
		return speaking.stream().filter(addresses::containsKey).findFirst().map(person -> new Contact(person, addresses.get(person)))
				.orElseGet(() -> new Contact(speaking.isEmpty() ? null : speaking.getFirst(), null));
	}

	/** The contact that was named for the initiative speaks for the one who brought it; everybody else's contact is known with the actor. I2. */
	private static SequencedSet<PersonId> speaking(Initiative initiative, ActorId actor, Map<ActorId, PersonId> known) {
		var speaking = new LinkedHashSet<PersonId>();
		if (initiative.initiators().getFirst().equals(actor)) {
			Optional.ofNullable(initiative.origin().contact()).ifPresent(speaking::add);
		}
		Optional.ofNullable(known.get(actor)).ifPresent(speaking::add);
		return speaking;
	}

	/** The end of the keys under which the history and the letter speak of it. */
	private static String key(LinkPurpose purpose) {
		return switch (purpose) {
			case INITIATIVE -> "participant-link";
			case EVALUATION -> "evaluation-link";
		};
	}

	private static @Nullable UUID value(@Nullable PersonId person) {
		return person == null ? null : person.value();
	}

	private record Contact(@Nullable PersonId person, @Nullable String address) {}

	/** What became of a link. */
	public sealed interface Issued {

		/** It goes to the address of whoever speaks for the participant. */
		record Sent() implements Issued {}

		/** It was made already by the same form. */
		record MadeBefore() implements Issued {}

		/**
		 * There is no address: whoever made it hands it over.
		 *
		 * @param path where it leads, shown here and never again
		 */
		record ToHandOver(String path) implements Issued {}
	}
}
