package no.samskaping.agreements.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.force.Binding;
import no.samskaping.agreements.force.Notice;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.PersonalLinks;

/** The letter that brings a participant its personal link, and says what waits for it (brevet med lenken). A2, A6–A8. */
@Component
class LinkLetter {

	private final AcceptanceBook answers;
	private final SignatureBook signatures;
	private final Actors actors;
	private final Parties parties;
	private final Outbox outbox;

	LinkLetter(AcceptanceBook answers, SignatureBook signatures, Actors actors, Parties parties, Outbox outbox) {
		this.answers = answers;
		this.signatures = signatures;
		this.actors = actors;
		this.parties = parties;
		this.outbox = outbox;
	}

	/** With what waits for that participant: whether it goes on after notices comes first. */
	void send(String to, PersonalLinks.Issued link, Instant until, Agreement agreement, Side side) {
		var asked = agreement.notices().unanswered(side.actor(), answers.of(agreement.getId()));
		if (!asked.isEmpty()) {
			tell(asked, to, link, until, agreement, side);
			return;
		}
		var title = agreement.draft().terms().title();
		var about = about(agreement, side);
		send(to, link, Text.of("agreements.mail.subject" + about, title), List.of(Text.of("agreements.mail.text" + about, title)), until);
	}

	/** With the notices of others, and what comes of them. A8. */
	void tell(List<Notice> given, String to, PersonalLinks.Issued link, Instant until, Agreement agreement, Side side) {
		var title = agreement.draft().terms().title();
		var names = actors.of(given.stream().map(Notice::actor).collect(Collectors.toSet()));
		var asks = given.stream().anyMatch(one -> agreement.notices().asks(one, side.actor()));
		var says = given.stream().map(one -> Text.of("agreements.mail.text.notice", title,
				Optional.ofNullable(names.get(one.actor())).map(ActorCard::name).orElse(""), one.effective(), one.reason()));
		send(to, link, Text.of("agreements.mail.subject.notice" + (asks ? "" : ".ends"), title, given.size()),
				Stream.concat(says, outcome(agreement.binding(), asks, given)).toList(), until);
	}

	/** To whoever leaves, with what was recorded on its behalf, so that it can object. A8, P2. */
	void confirm(Notice given, String source, @Nullable PartyId recordedBy, String to, PersonalLinks.Issued link, Instant until,
			Agreement agreement) {
		var title = agreement.draft().terms().title();
		var says = Stream.of(Text.of("agreements.mail.text.notice.recorded", title, given.effective(), source, given.reason()));
		var turnTo = Stream.ofNullable(recordedBy).map(party -> Text.of("agreements.mail.text.notice.recorded-by",
				Optional.ofNullable(parties.of(Set.of(party)).get(party)).map(Party::name).orElse("")));
		send(to, link, Text.of("agreements.mail.subject.notice.recorded", title),
				Stream.of(says, turnTo, outcome(agreement.binding(), false, List.of(given))).flatMap(Function.identity()).toList(), until);
	}

	private static Stream<Text> outcome(Binding binding, boolean asks, List<Notice> given) {
		var ends = binding.endedByNotice();
		var question = asks ? Stream.of(Text.of("agreements.mail.text.notice.goes-on", given.size())) : Stream.<Text>empty();
		var isOverBefore = !asks && given.stream().allMatch(one -> one.effective().isAfter(binding.until()));
		var end = ends != null ? Stream.of(Text.of("agreements.too-few", ends))
				: isOverBefore ? Stream.of(Text.of("agreements.mail.text.notice.last-day", binding.until())) : Stream.<Text>empty();
		return Stream.concat(question, end);
	}

	private void send(String to, PersonalLinks.Issued link, Text subject, List<Text> says, Instant until) {
		var text = Stream.concat(says.stream(), Stream.of(Text.of("agreements.mail.until", until))).toList();
		outbox.send(new Outbox.Mail(UUID.nameUUIDFromBytes(("agreement-link:" + link.id()).getBytes(StandardCharsets.UTF_8)), to, subject, text, link.path()));
	}

	/** Which letter it is, no notice being asked about: about the small change or the text that waits for that participant, else about what it reads meanwhile. */
	private String about(Agreement agreement, Side side) {
		var said = answers.of(agreement.getId());
		var change = agreement.adjustment();
		if (change != null && !said.accepted(side.actor(), change.id(), 1)) {
			return ".change";
		}
		var locked = agreement.locked();
		var signers = signatures.under(locked == null ? null : locked.text()).stream().map(Signature::actor).collect(Collectors.toSet());
		if (agreement.waitsFor(side, said, signers)) {
			return "";
		}
		return agreement.stage() == AgreementStage.IN_FORCE ? ".in-force" : ".to-read";
	}
}
