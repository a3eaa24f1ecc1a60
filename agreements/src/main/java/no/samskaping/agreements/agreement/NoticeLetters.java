package no.samskaping.agreements.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.force.Notice;
import no.samskaping.agreements.signature.LinkOrigin;
import no.samskaping.agreements.signature.LinkOrigins;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.record.History;

/** Tells those from outside that a participant leaves, with a personal link (brev om oppsigelse); who has no address keeps its link. A8, P2. */
@Component
class NoticeLetters {

	private static final Duration VALID = Duration.ofDays(60);

	private final ContactLinks earlier;
	private final LinkOrigins origins;
	private final PersonalLinks links;
	private final Outbox outbox;
	private final Actors actors;
	private final People people;
	private final History history;

	NoticeLetters(ContactLinks earlier, LinkOrigins origins, PersonalLinks links, Outbox outbox, Actors actors, People people, History history) {
		this.earlier = earlier;
		this.origins = origins;
		this.links = links;
		this.outbox = outbox;
		this.actors = actors;
		this.people = people;
		this.history = history;
	}

	/** Writes to all of them but the one that leaves. */
	void send(Agreement agreement, Notice given, Acting by, Instant at) {
		var outside = agreement.binding().rest().sides().stream().filter(side -> side.party() == null && side.contact() != null).toList();
		var addresses = people.mailboxes(outside.stream().map(Side::contact).collect(Collectors.toSet()));
		var leaving = actors.of(Set.of(given.actor())).values().stream().map(ActorCard::name).findFirst().orElse("");
		outside.stream().filter(side -> addresses.containsKey(side.contact()))
				.forEach(side -> send(addresses.get(side.contact()), link(agreement, side, by, at), agreement, given, leaving, at));
	}

	private PersonalLinks.Issued link(Agreement agreement, Side side, Acting by, Instant at) {
		var subject = agreement.getId().subject();
		earlier.end(agreement.getId(), side.actor());
		var issued = links.issue(ContactLinks.PURPOSE, subject, side.actor().value(), side.contact() == null ? null : side.contact().value(),
				at.plus(VALID), by.person() == null ? null : by.person().value());
		origins.add(agreement.getId(), side.actor(), new LinkOrigin(issued.id(), by.person(), by.party(), at));
		history.record(by.entry(subject, at, "agreements.history.link", "actor:" + side.actor().value()));
		return issued;
	}

	private void send(String to, PersonalLinks.Issued issued, Agreement agreement, Notice given, String leaving, Instant at) {
		var title = agreement.draft().terms().title();
		var asks = agreement.binding().asksToGoOn();
		outbox.send(new Outbox.Mail(UUID.nameUUIDFromBytes(("notice-link:" + issued.id()).getBytes(StandardCharsets.UTF_8)), to,
				Text.of("agreements.mail.subject.notice" + (asks ? "" : ".ends"), title),
				List.of(Text.of("agreements.mail.text.notice", title, leaving, given.effective(), given.reason()),
						asks ? Text.of("agreements.mail.text.notice.goes-on") : Text.of("agreements.too-few", given.effective()), Text.of("agreements.mail.until", at.plus(VALID))), issued.path()));
	}
}
