package no.samskaping.agreements.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import no.samskaping.workbench.Text;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.PersonalLinks;

/** The letter that brings a participant its personal link, and says what waits for it (brevet med lenken). A2, A6–A8. */
@Component
class LinkLetter {

	private final AcceptanceBook answers;
	private final SignatureBook signatures;
	private final Actors actors;
	private final Outbox outbox;

	LinkLetter(AcceptanceBook answers, SignatureBook signatures, Actors actors, Outbox outbox) {
		this.answers = answers;
		this.signatures = signatures;
		this.actors = actors;
		this.outbox = outbox;
	}

	/** With what waits for that participant: whether it goes on after a notice comes first. */
	void send(String to, PersonalLinks.Issued link, Instant until, Agreement agreement, Side side) {
		var notice = agreement.notice();
		if (notice != null && agreement.binding().asks(notice.id(), side.actor()) && !answers.of(agreement.getId()).accepted(side.actor(), notice.id(), 1)) {
			tell(notice, to, link, until, agreement);
			return;
		}
		var title = agreement.draft().terms().title();
		var about = about(agreement, side);
		send(to, link, Text.of("agreements.mail.subject" + about, title), List.of(Text.of("agreements.mail.text" + about, title)), until);
	}

	/** With the notice of another, and what comes of it. A8. */
	void tell(Notice given, String to, PersonalLinks.Issued link, Instant until, Agreement agreement) {
		var title = agreement.draft().terms().title();
		var leaving = actors.of(Set.of(given.actor())).values().stream().map(ActorCard::name).findFirst().orElse("");
		send(to, link, Text.of("agreements.mail.subject.notice" + (agreement.binding().asksToGoOn() ? "" : ".ends"), title),
				List.of(Text.of("agreements.mail.text.notice", title, leaving, given.effective(), given.reason()), outcome(agreement.binding())), until);
	}

	private static Text outcome(Binding binding) {
		if (binding.asksToGoOn()) {
			return Text.of("agreements.mail.text.notice.goes-on");
		}
		var ends = binding.endedByNotice();
		return ends == null ? Text.of("agreements.mail.text.notice.last-day", binding.until()) : Text.of("agreements.too-few", ends);
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
