package no.samskaping.initiatives.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.participation.ExitFollower;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.Outbox.Mail;

/** Tells a participant that its exit was recorded: by which party, why, how that came, and whom to turn to if it is not so. P2. */
@Component
class ExitLetter implements ExitFollower {

	private final Outbox outbox;
	private final Actors actors;
	private final People people;
	private final Parties parties;
	private final WhomToAsk whomToAsk;

	ExitLetter(Outbox outbox, Actors actors, People people, Parties parties, WhomToAsk whomToAsk) {
		this.outbox = outbox;
		this.actors = actors;
		this.people = people;
		this.parties = parties;
		this.whomToAsk = whomToAsk;
	}

	/** The key makes it one letter for each exit. There is no link in it: who has left sees the initiative no longer. */
	@Override
	public void recorded(Initiative initiative, Participation left, Source source, Acting by, Instant at) {
		mailbox(left.actor()).ifPresent(address -> {
			var id = UUID.nameUUIDFromBytes((left.getId().value() + "exit" + left.version()).getBytes(StandardCharsets.UTF_8));
			outbox.send(new Mail(id, address, Text.of("initiatives.mail.exit", initiative.number()),
					List.of(Text.of("initiatives.mail.exit.text", recordedBy(by), name(left.actor()), initiative.wording().title()),
							Text.of("initiatives.mail.why", Objects.requireNonNull(left.reason())),
							Text.of("initiatives.mail.exit.source", Text.of("initiatives.source." + source)), Text.of("initiatives.mail.exit.wrong"),
							whomToAsk.about(initiative, at.atZone(Words.ZONE).toLocalDate())), ""));
		});
	}

	private Optional<String> mailbox(ActorId actor) {
		return Optional.ofNullable(actors.contacts(Set.of(actor)).get(actor)).flatMap(people::mailbox);
	}

	private String name(ActorId actor) {
		var card = actors.of(Set.of(actor)).get(actor);
		return card == null ? "–" : card.name();
	}

	private Text recordedBy(Acting by) {
		return Optional.ofNullable(by.party()).map(id -> parties.of(Set.of(id)).get(id)).map(Party::name).map(Text::verbatim)
				.orElse(Text.of("initiatives.mail.exit.coordinator"));
	}
}
