package no.samskaping.agreements.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.agreements.terms.Side;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.PersonalLinks;

/** The letter that brings a participant its personal link, and says what waits for it (brevet med lenken). A2, A6, A7. */
@Component
class LinkLetter {

	private final AcceptanceBook answers;
	private final SignatureBook signatures;
	private final Outbox outbox;

	LinkLetter(AcceptanceBook answers, SignatureBook signatures, Outbox outbox) {
		this.answers = answers;
		this.signatures = signatures;
		this.outbox = outbox;
	}

	void send(String to, PersonalLinks.Issued link, Instant until, Agreement agreement, Side side) {
		var title = agreement.draft().terms().title();
		var about = about(agreement, side);
		outbox.send(new Outbox.Mail(UUID.nameUUIDFromBytes(("agreement-link:" + link.id()).getBytes(StandardCharsets.UTF_8)), to,
				Text.of("agreements.mail.subject" + about, title),
				List.of(Text.of("agreements.mail.text" + about, title), Text.of("agreements.mail.until", until)), link.path()));
	}

	/** Which letter it is: about the small change or the text that waits for that participant, else about what it reads meanwhile. */
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
