package no.samskaping.agreements.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.agreements.text.AgreementText;
import no.samskaping.agreements.text.Reopening;
import no.samskaping.agreements.text.ReopeningBook;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.TextId;
import no.samskaping.agreements.text.Typesetting;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where a text is locked, and goes to anchoring and signature (låsing og forankring). A2, A6, P3. */
@Component
@Transactional
public class LockingDesk {

	private final AgreementRecords agreements;
	private final DraftDesk drafts;
	private final AcceptanceBook answers;
	private final TextBook texts;
	private final ReopeningBook reopenings;
	private final Typesetting typesetting;
	private final Anchorings anchorings;
	private final People people;
	private final Outbox outbox;
	private final History history;

	LockingDesk(AgreementRecords agreements, DraftDesk drafts, AcceptanceBook answers, TextBook texts, ReopeningBook reopenings, Typesetting typesetting,
			Anchorings anchorings, People people, Outbox outbox, History history) {
		this.agreements = agreements;
		this.drafts = drafts;
		this.answers = answers;
		this.texts = texts;
		this.reopenings = reopenings;
		this.typesetting = typesetting;
		this.anchorings = anchorings;
		this.people = people;
		this.outbox = outbox;
		this.history = history;
	}

	/**
	 * Draws the document once and keeps its bytes. A second time changes nothing. A6.
	 *
	 * @param due by when the platform parties are asked to answer
	 */
	public void lock(AgreementId id, long version, LocalDate due, Acting by, Instant at) {
		var agreement = locked(id);
		Voices.requireWork(by, agreement);
		if (agreement.work() != Work.DRAFT) {
			return;
		}
		if (agreement.version() != version) {
			throw new Outdated(id.subject());
		}
		if (!due.isAfter(at.atZone(Words.ZONE).toLocalDate())) {
			throw Refused.because("P3", "due", Text.of("agreements.rule.due"));
		}
		var said = answers.of(id);
		var signed = drafts.amended(List.of(agreement)).get(id);
		agreement.knows(drafts.cards(agreement));
		LockRule.requireAll(agreement, signed, said, at.atZone(Words.ZONE).toLocalDate());
		if (drafts.saysWhatIsKept(agreement)) {
			throw Refused.because("P7", Text.of("agreements.rule.kept"));
		}
		requirePrintable(agreement);
		var bytes = typesetting.print(agreement.number(), agreement.textNumber(), agreement.draft(), false);
		var text = new AgreementText(TextId.next(), id, agreement.textNumber(), typesetting.fingerprint(bytes), bytes.length, agreement.draft(),
				by.person(), at);
		agreement.lock(new Locked(text.id().value(), text.sha256(), due), signed, said, at);
		agreements.save(agreement);
		texts.add(text, bytes);
		history.record(by.entry(id.subject(), at, "agreements.history.locked", String.valueOf(text.number()), text.sha256().substring(0, 12)));
	}

	/** Requires that the bytes will say what everyone has accepted. A6. */
	private void requirePrintable(Agreement agreement) {
		var found = typesetting.paper(agreement.number(), agreement.textNumber(), agreement.draft(), false).unprintable();
		Refused.requireNone(found.stream().map(one -> new Refused.Broken("A6", "", one.why())).toList());
	}

	/** Goes on to signature if every platform party that takes part has anchored these bytes. P3. */
	public void anchored(AgreementId id, String sha256, Acting by, Instant at) {
		var agreement = locked(id);
		var before = agreement.work();
		agreement.anchored(confirmed(id, sha256), sha256, at);
		if (agreement.work() != before) {
			agreements.save(agreement);
			history.record(by.entry(id.subject(), at, "agreements.history.anchored", String.valueOf(agreement.textNumber())));
		}
	}

	/** A platform party declined: the work goes on with a new version. P3. */
	public void declined(AgreementId id, PartyId party, String sha256, Acting by, Instant at) {
		var agreement = locked(id);
		var before = agreement.textNumber();
		agreement.declined(party, sha256, at);
		if (agreement.textNumber() != before) {
			agreements.save(agreement);
			history.record(new History.Entry(id.subject(), null, party.value(), null, at, "agreements.history.declined",
					List.of(String.valueOf(before))));
		}
	}

	/** Opens the text again before it is in force: what was locked is never signed, and every participant is told why. A6. */
	public void reopen(AgreementId id, long version, String reason, Acting by, Instant at) {
		var agreement = locked(id);
		Voices.requirePart(by, agreement);
		if (agreement.work() == Work.DRAFT) {
			return;
		}
		if (agreement.version() != version) {
			throw new Outdated(id.subject());
		}
		requireReason(reason);
		var text = agreement.locked();
		agreement.reopen(at);
		agreements.save(agreement);
		var reopening = new Reopening(Ids.next(), id, new TextId(Objects.requireNonNull(text).text()), reason.strip(), at);
		reopenings.add(reopening);
		history.record(by.entry(id.subject(), at, "agreements.history.reopened", String.valueOf(agreement.textNumber()),
				Reopening.KIND + ":" + reopening.id()));
		agreement.draft().sides().forEach(side -> tell(agreement, side, reopening));
	}

	/** Who opens a locked text again says why. A6. */
	@Decides("A6.10")
	static void requireReason(String reason) {
		Writing.required("A6", "reason", reason, Text.of("agreements.rule.reason"));
	}

	/** Who has no address reads it on the agreement's page, or hears it from staff. */
	private void tell(Agreement agreement, Side side, Reopening reopening) {
		Optional.ofNullable(side.contact()).flatMap(people::mailbox).ifPresent(to -> outbox.send(new Outbox.Mail(
				UUID.nameUUIDFromBytes((reopening.id() + ":" + side.actor().value()).getBytes(StandardCharsets.UTF_8)), to,
				Text.of("agreements.mail.reopened"), List.of(Text.of("agreements.mail.reopened.text", agreement.draft().terms().title()),
						Text.of("agreements.reopened.why", reopening.reason())),
				side.party() == null ? "" : "/avtaler/" + agreement.number())));
	}

	private Set<PartyId> confirmed(AgreementId id, String sha256) {
		return anchorings.about(Set.of(id.subject())).getOrDefault(id.subject(), List.of()).stream()
				.filter(card -> card.textSha256().equals(sha256) && card.state() == AnchoringState.CONFIRMED)
				.map(Anchorings.AnchoringCard::party).collect(Collectors.toSet());
	}

	private Agreement locked(AgreementId id) {
		return agreements.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
	}
}
