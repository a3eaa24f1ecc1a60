package no.samskaping.agreements.agreement;

import java.io.IOException;
import java.io.InputStream;
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
import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.signature.Authority;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.agreements.signature.SignatureId;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.record.History;

/** Where contracting parties sign the locked bytes (signering). A6. */
@Component
@Transactional
public class SigningDesk {

	/** The reminder that an agreement will end soon. */
	public static final String END_APPROACHES = "agreements.end-approaching";

	/** The reminder that an agreement's last day has passed. */
	public static final String ENDED = "agreements.last-day-passed";

	private final AgreementRecords agreements;
	private final AcceptanceBook answers;
	private final SignatureBook signatures;
	private final Voices voices;
	private final Attachments attachments;
	private final Reminders reminders;
	private final Charters charters;
	private final History history;

	SigningDesk(AgreementRecords agreements, AcceptanceBook answers, SignatureBook signatures, Voices voices, Attachments attachments,
			Reminders reminders, Charters charters, History history) {
		this.agreements = agreements;
		this.answers = answers;
		this.signatures = signatures;
		this.voices = voices;
		this.attachments = attachments;
		this.reminders = reminders;
		this.charters = charters;
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
		if (isThere(agreement, signature)) {
			return;
		}
		var side = agreement.side(actor);
		voices.require(by, agreement, side);
		requireAuthority(side, authority, signer, by);
		keep(agreement, new Signature(signature, id, textOf(agreement), sha256, actor, side.party(), by.person(), blankToNull(signer), authority,
				null, null, at), by, "signed");
	}

	/** Records a document that a contracting party signed on paper; its bytes are compared by the fingerprint printed on the sheet. A6. */
	public void signedOnPaper(AgreementId id, SignatureId signature, ActorId actor, String sha256, Authority authority, String signer,
			String fileName, InputStream scan, Acting by, Instant at) {
		Voices.requireWork(by);
		var agreement = locked(id);
		if (isThere(agreement, signature)) {
			return;
		}
		var side = agreement.side(actor);
		requireAuthority(side, authority == Authority.MANDATE ? Authority.SIGNATURE_RIGHT : authority, signer, by);
		if (signer.isBlank()) {
			throw Refused.because("A6", "signer", Text.of("agreements.rule.signer"));
		}
		var evidence = UUID.nameUUIDFromBytes(("scan:" + signature.value()).getBytes(StandardCharsets.UTF_8));
		try {
			attachments.keep(evidence, id.subject(), fileName, scan, by.person() == null ? null : by.person().value(), at);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		keep(agreement, new Signature(signature, id, textOf(agreement), sha256, actor, side.party(), null, signer.strip(), authority, evidence,
				by.person(), at), by, "signed.on-paper");
	}

	private void keep(Agreement agreement, Signature signature, Acting by, String what) {
		var already = signatures.under(agreement.locked() == null ? null : agreement.locked().text()).stream().map(Signature::actor)
				.collect(Collectors.toSet());
		agreement.signed(signature.actor(), signature.sha256(), already, answers.of(agreement.getId()), signature.at());
		signatures.add(signature);
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
		remind(reminders, charters, agreement);
	}

	/** Sets the days on which the platform asks about the end. A8, P10. */
	static void remind(Reminders reminders, Charters charters, Agreement agreement) {
		var force = agreement.force();
		if (force != null && agreement.stage() == AgreementStage.IN_FORCE) {
			LocalDate end = force.until();
			reminders.on(end.minusDays(charters.current().deadlines().agreementEndDays()), agreement.getId().subject(), END_APPROACHES);
			reminders.on(end.plusDays(1), agreement.getId().subject(), ENDED);
		}
	}

	/** A mandate binds a platform party; everyone else says by which right they sign, and a resident only for itself or as guardian. P6. */
	private static void requireAuthority(Side side, Authority authority, @Nullable String signer, Acting by) {
		var allowed = side.party() != null && by instanceof Acting.Representative ? Set.of(Authority.MANDATE)
				: side.kind() == ActorKind.RESIDENT ? Set.of(Authority.SELF, Authority.GUARDIAN)
						: Set.of(Authority.SIGNATURE_RIGHT, Authority.POWER_OF_ATTORNEY);
		if (!allowed.contains(authority)) {
			throw Refused.because("P6", "authority", Text.of("agreements.rule.authority"));
		}
		if (authority.isTold() && (signer == null || signer.isBlank())) {
			throw Refused.because("A6", "signer", Text.of("agreements.rule.signer"));
		}
	}

	private boolean isThere(Agreement agreement, SignatureId signature) {
		var texts = new HashSet<UUID>();
		if (agreement.locked() != null) {
			texts.add(agreement.locked().text());
		}
		if (agreement.force() != null) {
			texts.add(agreement.force().text());
		}
		return signatures.under(texts).values().stream().flatMap(List::stream).anyMatch(known -> known.id().equals(signature));
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
