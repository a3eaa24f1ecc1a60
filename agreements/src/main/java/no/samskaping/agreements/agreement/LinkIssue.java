package no.samskaping.agreements.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.force.Notice;
import no.samskaping.agreements.signature.LinkOrigin;
import no.samskaping.agreements.signature.LinkOrigins;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.events.Inbox;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.record.History;

/** Gives a participant from outside a personal link: sent to the contact's address, and shown once to hand over only where there is none. A2, P2. */
@Component
public class LinkIssue {

	private static final Duration VALID = Duration.ofDays(60);
	private static final Acting NOTICES = new Acting.Platform("agreements.notice-links");

	private final AgreementRecords agreements;
	private final ContactLinks earlier;
	private final LinkOrigins origins;
	private final PersonalLinks links;
	private final LinkLetter letter;
	private final People people;
	private final Inbox inbox;
	private final History history;
	private final Clock clock;

	LinkIssue(AgreementRecords agreements, ContactLinks earlier, LinkOrigins origins, PersonalLinks links, LinkLetter letter, People people,
			Inbox inbox, History history, Clock clock) {
		this.agreements = agreements;
		this.earlier = earlier;
		this.origins = origins;
		this.links = links;
		this.letter = letter;
		this.people = people;
		this.inbox = inbox;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Makes a link; earlier ones of the same participant end. The same form makes one only: whoever loads the page with a link to hand
	 * over again does not end the one that may be handed over by then.
	 *
	 * @param form made with the page, so that a second submit makes nothing
	 */
	@Transactional
	public Issued issue(AgreementId id, ActorId actor, UUID form, Acting by) {
		var agreement = agreements.findById(id).orElseThrow(() -> new Unknown(id.subject()));
		var side = agreement.side(actor);
		if (!Voices.works(by, agreement) || side.party() != null) {
			throw new Denied(Text.of("agreements.denied.work"));
		}
		return issue(agreement, side, side.contact() == null ? null : people.mailbox(side.contact()).orElse(null), form, by, clock.instant());
	}

	/** Sends those from outside a link to a small change that waits for them, once; who has no address keeps the link that was handed over. A7. */
	void sendAbout(Adjustment change, Agreement agreement, Acting by) {
		var now = clock.instant();
		reached(agreement.binding().sides()).forEach((side, address) -> issue(agreement, side, address, form("adjustment-link", change.id(), side), by, now));
	}

	/**
	 * Tells the others from outside that one leaves, and that one too where it was recorded on its behalf, with a link, once; who has no
	 * address keeps the link that was handed over. A8.
	 * The platform itself makes these: whoever leaves has no part in what the others sign by them. P2.
	 *
	 * @param source how it was told, when staff recorded it
	 */
	void sendAbout(Notice given, @Nullable String source, Agreement agreement, Acting by, Instant at) {
		var told = agreement.binding().sides().stream().filter(side -> source != null || !side.actor().equals(given.actor())).toList();
		reached(told).forEach((side, address) -> made(agreement, side, form("notice-link", given.id(), side), NOTICES, at).ifPresent(link -> {
			if (source != null && side.actor().equals(given.actor())) {
				letter.confirm(given, source, by.party(), address, link, at.plus(VALID), agreement);
			} else {
				letter.tell(List.of(given), address, link, at.plus(VALID), agreement, side);
			}
		}));
	}

	/** Those of them who come from outside and have an address, each with it. */
	private Map<Side, String> reached(List<Side> sides) {
		var outside = sides.stream().filter(side -> side.party() == null && side.contact() != null).toList();
		var addresses = people.mailboxes(outside.stream().map(Side::contact).collect(Collectors.toSet()));
		return outside.stream().filter(side -> addresses.containsKey(side.contact()))
				.collect(Collectors.toMap(Function.identity(), side -> addresses.get(side.contact())));
	}

	private static UUID form(String what, UUID about, Side side) {
		return UUID.nameUUIDFromBytes((what + ":" + about + ":" + side.actor().value()).getBytes(StandardCharsets.UTF_8));
	}

	private Issued issue(Agreement agreement, Side side, @Nullable String address, UUID form, Acting by, Instant at) {
		var made = made(agreement, side, form, by, at);
		if (made.isEmpty()) {
			return new Issued.MadeBefore();
		}
		if (address == null) {
			return new Issued.ToHandOver(made.get().path());
		}
		letter.send(address, made.get(), at.plus(VALID), agreement, side);
		return new Issued.Sent();
	}

	/** Makes the link, and ends earlier ones; nothing if the same form has made one. */
	private Optional<PersonalLinks.Issued> made(Agreement agreement, Side side, UUID form, Acting by, Instant at) {
		if (!inbox.first(form, "agreements.link")) {
			return Optional.empty();
		}
		var subject = agreement.getId().subject();
		earlier.end(agreement.getId(), side.actor());
		var link = links.issue(ContactLinks.PURPOSE, subject, side.actor().value(), side.contact() == null ? null : side.contact().value(),
				at.plus(VALID), by.person() == null ? null : by.person().value());
		origins.add(agreement.getId(), side.actor(), new LinkOrigin(link.id(), by.person(), by.party(), at));
		history.record(by.entry(subject, at, "agreements.history.link", "actor:" + side.actor().value()));
		return Optional.of(link);
	}

	/** What became of a link. */
	public sealed interface Issued {

		/** It goes to the contact's address. */
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
