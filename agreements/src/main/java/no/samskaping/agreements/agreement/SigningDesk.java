package no.samskaping.agreements.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.signature.Authority;
import no.samskaping.agreements.signature.LinkOrigin;
import no.samskaping.agreements.signature.LinkOrigins;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.agreements.signature.SignatureId;
import no.samskaping.agreements.signature.SignedPaper;
import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.TextId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where contracting parties sign the locked bytes (signering). A6. */
@Component
@Transactional
public class SigningDesk {

	private static final int LONGEST_SIGNER = 200;

	private final AgreementRecords agreements;
	private final AcceptanceBook answers;
	private final SignatureBook signatures;
	private final LinkOrigins links;
	private final TextBook texts;
	private final Voices voices;
	private final People people;
	private final Attachments attachments;
	private final EndReminders ends;
	private final History history;

	SigningDesk(AgreementRecords agreements, AcceptanceBook answers, SignatureBook signatures, LinkOrigins links, TextBook texts, Voices voices,
			People people, Attachments attachments, EndReminders ends, History history) {
		this.agreements = agreements;
		this.answers = answers;
		this.signatures = signatures;
		this.links = links;
		this.texts = texts;
		this.voices = voices;
		this.people = people;
		this.attachments = attachments;
		this.ends = ends;
		this.history = history;
	}

	/**
	 * Signs for a contracting party. The same signature told again changes nothing.
	 *
	 * @param sha256 the bytes that were in front of whoever signs
	 * @param signer who they are, in their own words, where the platform does not know them
	 */
	public void sign(AgreementId id, SignatureId signature, ActorId actor, String sha256, Authority authority, @Nullable String signer,
			Acting by, Instant at) {
		var agreement = locked(id);
		if (isThere(agreement, signature, actor)) {
			return;
		}
		var side = agreement.side(actor);
		voices.require(by, agreement, side);
		requireOpen(agreement, actor);
		requireAuthority(side, authority, signer, by);
		keep(agreement, new Signature(signature, id, textOf(agreement), sha256, actor, side.party(), by.person(), called(signer, by), authority,
				null, null, null, usedLink(id, actor, by), at), by, "signed");
	}

	/** A signature says for good who gave it, as they wrote it or were called then: also when the person is erased. A6, P7. */
	private @Nullable String called(@Nullable String signer, Acting by) {
		var written = blankToNull(signer);
		var person = by.person();
		return written != null || person == null ? written : people.names(Set.of(person)).get(person);
	}

	/** Where the personal link comes from, if whoever acts came in by one: such a one is for this agreement only. */
	private @Nullable LinkOrigin usedLink(AgreementId id, ActorId actor, Acting by) {
		return by instanceof Acting.Participant participant && id.subject().equals(participant.only()) ? links.newest(id, actor).orElse(null) : null;
	}

	/**
	 * Records a document that a contracting party signed on paper; its bytes are compared by the fingerprint printed on the sheet.
	 * A platform party signs itself, by its own representative. A6, P2.
	 */
	public void signedOnPaper(AgreementId id, SignatureId signature, ActorId actor, String sha256, Authority authority, String signer,
			SignedPaper paper, Acting by, Instant at) {
		var agreement = locked(id);
		Voices.requireWork(by, agreement);
		if (agreement.side(actor).party() != null) {
			throw new Denied(Text.of("agreements.denied.paper"));
		}
		if (isThere(agreement, signature, actor)) {
			return;
		}
		requireOpen(agreement, actor);
		requireAuthority(agreement.side(actor), authority, signer, by);
		var text = textOf(agreement);
		requireDay(text, paper.signedOn(), at);
		var evidence = UUID.nameUUIDFromBytes(("scan:" + signature.value()).getBytes(StandardCharsets.UTF_8));
		keepScan(evidence, id, paper, by, at);
		keep(agreement, new Signature(signature, id, text, sha256, actor, null, null, signer.strip(), authority, evidence, by.person(),
				paper.signedOn(), null, at), by, "signed.on-paper");
	}

	/** Keeps the scan, which is told by its bytes, whatever it is called; the form asks for it as {@code scan}, whoever refuses it. */
	private void keepScan(UUID evidence, AgreementId id, SignedPaper paper, Acting by, Instant at) {
		Attachments.Attachment scan;
		try {
			scan = attachments.keep(evidence, id.subject(), paper.name(), paper.scan(), by.person() == null ? null : by.person().value(), at);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		} catch (Refused refused) {
			throw new Refused(refused.broken().stream().map(one -> new Broken("A6", "scan", one.why())).toList());
		}
		if (!SignedPaper.KINDS.contains(scan.type())) {
			throw Refused.because("A6", "scan", Text.of("agreements.rule.scan-kind"));
		}
	}

	/** Nobody can have signed before there was a text, nor tomorrow. */
	private void requireDay(UUID text, LocalDate signedOn, Instant at) {
		var locked = texts.one(new TextId(text)).orElseThrow().lockedAt().atZone(Words.ZONE).toLocalDate();
		if (signedOn.isBefore(locked) || signedOn.isAfter(at.atZone(Words.ZONE).toLocalDate())) {
			throw Refused.because("A6", "signedOn", Text.of("agreements.rule.signed-on", locked));
		}
	}

	private void keep(Agreement agreement, Signature signature, Acting by, String what) {
		var already = signatures.under(agreement.locked() == null ? null : agreement.locked().text()).stream().map(Signature::actor)
				.collect(Collectors.toSet());
		agreement.signed(signature.actor(), signature.sha256(), already, answers.of(agreement.getId()), signature.at());
		if (!signatures.add(signature)) {
			throw Refused.because("A6", Text.of("agreements.rule.form-used"));
		}
		agreements.save(agreement);
		var own = by.entry(agreement.getId().subject(), signature.at(), "agreements.history." + what, signature.sha256().substring(0, 12));
		history.record(signature.recordedBy() == null ? own : new History.Entry(own.subject(), null, signature.actor().value(), own.person(),
				own.at(), own.key(), own.facts()));
		if (agreement.work() == Work.SETTLED) {
			inForce(agreement, by, signature.at());
		}
	}

	private void inForce(Agreement agreement, Acting by, Instant at) {
		history.record(by.entry(agreement.getId().subject(), at, "agreements.history.in-force", String.valueOf(agreement.textNumber())));
		ends.begin(agreement);
	}

	private static void requireAuthority(Side side, Authority authority, @Nullable String signer, Acting by) {
		if (!isOpen(authority, side, by)) {
			throw Refused.because("P6", "authority", Text.of("agreements.rule.authority"));
		}
		requireSigner(authority, signer);
		if (signer != null && signer.length() > LONGEST_SIGNER) {
			throw Refused.because("A6", "signer", Text.of("agreements.rule.too-long", LONGEST_SIGNER));
		}
	}

	/** Whether somebody may sign by it for that participant: by the mandate for a platform party, else by what one of its kind is signed for by. P6. */
	@Decides("P6.5")
	static boolean isOpen(Authority authority, Side side, Acting by) {
		return side.party() != null && by instanceof Acting.Representative representative ? authority == Authority.mandateOf(representative)
				: Authority.open(side.kind()).contains(authority);
	}

	@Decides("A6.9")
	static void requireSigner(Authority authority, @Nullable String signer) {
		if (authority.isTold() && (signer == null || signer.isBlank())) {
			throw Refused.because("A6", "signer", Text.of("agreements.rule.signer"));
		}
	}

	/** Whether this party has signed by this very form. */
	private boolean isThere(Agreement agreement, SignatureId signature, ActorId actor) {
		var texts = new HashSet<UUID>();
		if (agreement.locked() != null) {
			texts.add(agreement.locked().text());
		}
		if (agreement.force() != null) {
			texts.add(agreement.force().text());
		}
		return signatures.under(texts).values().stream().flatMap(List::stream)
				.anyMatch(known -> known.id().equals(signature) && known.actor().equals(actor));
	}

	/** Whoever was overtaken by a signature for the same party, perhaps the last one, is told so. */
	private void requireOpen(Agreement agreement, ActorId actor) {
		if (signatures.under(agreement.lastText()).stream().anyMatch(known -> known.actor().equals(actor))) {
			throw Refused.because("A6", SignRule.ONCE.why());
		}
	}

	private static UUID textOf(Agreement agreement) {
		var locked = agreement.locked();
		if (locked == null) {
			throw Refused.because("A2", SignRule.ANCHORED.why());
		}
		return locked.text();
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}

	private Agreement locked(AgreementId id) {
		return agreements.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
	}
}
