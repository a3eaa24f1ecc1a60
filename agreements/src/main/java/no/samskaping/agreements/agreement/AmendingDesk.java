package no.samskaping.agreements.agreement;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.force.Alteration;
import no.samskaping.agreements.force.Alteration.Outcome;
import no.samskaping.agreements.force.AlterationBook;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.TextId;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where an agreement in force is changed (endring): by a new text, or by a small change that everyone accepts. A7. */
@Component
@Transactional
public class AmendingDesk {

	private final AgreementRecords agreements;
	private final AcceptanceBook answers;
	private final AlterationBook alterations;
	private final TextBook texts;
	private final ContactLinks links;
	private final LinkIssue issue;
	private final History history;

	AmendingDesk(AgreementRecords agreements, AcceptanceBook answers, AlterationBook alterations, TextBook texts, ContactLinks links,
			LinkIssue issue, History history) {
		this.agreements = agreements;
		this.answers = answers;
		this.alterations = alterations;
		this.texts = texts;
		this.links = links;
		this.issue = issue;
		this.history = history;
	}

	/** Begins an amendment. A7. */
	public void amend(AgreementId id, long version, Acting by, Instant at) {
		change(id, version, by, at, "amending", agreement -> agreement.work() != Work.SETTLED, Agreement::amend);
	}

	/** Gives an amendment up. A7. */
	public void keep(AgreementId id, long version, Acting by, Instant at) {
		change(id, version, by, at, "amendment-dropped", agreement -> agreement.work() == Work.SETTLED, agreement -> {
			var force = agreement.force();
			if (force == null) {
				throw Refused.because("A7", Text.of("agreements.rule.not-in-force"));
			}
			agreement.keep(texts.one(new TextId(force.text())).orElseThrow().says(), at);
		});
	}

	/** Proposes a small change, whose id comes with the form; a new contact person is known already, and those from outside are sent a link. A7, P2. */
	public void propose(AgreementId id, long version, Adjustment proposed, Acting by, Instant at) {
		var what = Writing.required("A7", "what", proposed.what(), Text.of("agreements.rule.what"));
		var change = new Adjustment(proposed.id(), proposed.until(), what, proposed.contact());
		change(id, version, by, at, "adjustment-proposed", agreement -> change.equals(agreement.adjustment()), agreement -> {
			agreement.propose(change, answers.of(id), at.atZone(Words.ZONE).toLocalDate());
			if (!alterations.add(Alteration.of(id, change, Outcome.PROPOSED, by.person(), at))) {
				throw Refused.because("A3", Text.of("agreements.rule.used-form"));
			}
		});
		issue.sendAbout(change, locked(id), by);
	}

	/** Withdraws the small change that waits, so that it holds nothing up. A7. */
	public void withdraw(AgreementId id, UUID adjustment, Acting by, Instant at) {
		var agreement = locked(id);
		Voices.requireWork(by, agreement);
		var waiting = agreement.adjustment();
		if (waiting != null && waiting.id().equals(adjustment)) {
			agreement.withdrawAdjustment();
			agreements.save(agreement);
			alterations.add(Alteration.of(id, waiting, Outcome.WITHDRAWN, by.person(), at));
			history.record(by.entry(id.subject(), at, "agreements.history.adjustment-withdrawn"));
		}
	}

	/** Changes it unless that is done already, so that a second submit has no second effect. */
	private void change(AgreementId id, long version, Acting by, Instant at, String what, Predicate<Agreement> isDone,
			Consumer<Agreement> told) {
		var agreement = locked(id);
		Voices.requireWork(by, agreement);
		if (isDone.test(agreement)) {
			return;
		}
		if (agreement.version() != version) {
			throw new Outdated(id.subject());
		}
		var before = agreement.draft();
		told.accept(agreement);
		agreements.save(agreement);
		links.endReplaced(id, before, agreement.draft());
		history.record(by.entry(id.subject(), at, "agreements.history." + what));
	}

	private Agreement locked(AgreementId id) {
		return agreements.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
	}
}
