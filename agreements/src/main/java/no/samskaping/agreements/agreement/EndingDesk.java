package no.samskaping.agreements.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.TextId;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.record.History;

/** Where an agreement in force is changed and where it ends (endring og avslutning). A7, A8. */
@Component
@Transactional
public class EndingDesk {

	/** The reminder that somebody's notice takes effect. */
	public static final String NOTICE = "agreements.notice-takes-effect";

	private final AgreementRecords agreements;
	private final DraftDesk drafts;
	private final AcceptanceBook answers;
	private final TextBook texts;
	private final Voices voices;
	private final Reminders reminders;
	private final Charters charters;
	private final History history;

	EndingDesk(AgreementRecords agreements, DraftDesk drafts, AcceptanceBook answers, TextBook texts, Voices voices, Reminders reminders,
			Charters charters, History history) {
		this.agreements = agreements;
		this.drafts = drafts;
		this.answers = answers;
		this.texts = texts;
		this.voices = voices;
		this.reminders = reminders;
		this.charters = charters;
		this.history = history;
	}

	/** Begins an amendment. A7. */
	public void amend(AgreementId id, long version, Acting by, Instant at) {
		Voices.requireWork(by);
		change(id, version, by, at, "amending", agreement -> agreement.work() != Work.SETTLED, Agreement::amend);
	}

	/** Gives an amendment up. A7. */
	public void keep(AgreementId id, long version, Acting by, Instant at) {
		Voices.requireWork(by);
		change(id, version, by, at, "amendment-dropped", agreement -> agreement.work() == Work.SETTLED, agreement -> {
			var force = agreement.force();
			if (force == null) {
				throw Refused.because("A7", Text.of("agreements.rule.not-in-force"));
			}
			agreement.keep(texts.one(new TextId(force.text())).orElseThrow().says(), at);
		});
	}

	/** Proposes a small change. A7. */
	public void propose(AgreementId id, long version, Adjustment proposed, Acting by, Instant at) {
		Voices.requireWork(by);
		if (proposed.what().isBlank()) {
			throw Refused.because("A7", "what", Text.of("agreements.rule.what"));
		}
		change(id, version, by, at, "adjustment-proposed", agreement -> proposed.equals(agreement.adjustment()),
				agreement -> agreement.propose(proposed));
	}

	/** Sets the reminders anew after a small change has been made. */
	public void remindAnew(AgreementId id) {
		SigningDesk.remind(reminders, charters, locked(id));
	}

	/** Gives the work on an agreement up before it is in force. A8. */
	public void abandon(AgreementId id, long version, String reason, Acting by, Instant at) {
		Voices.requireWork(by);
		if (reason.isBlank()) {
			throw Refused.because("A8", "reason", Text.of("agreements.rule.reason"));
		}
		change(id, version, by, at, "abandoned", Agreement::isEnded, agreement -> agreement.abandon(reason.strip(), at));
	}

	/** A participant leaves by notice, by its own voice. A8. */
	public void giveNotice(AgreementId id, UUID notice, ActorId actor, String reason, Acting by, Instant at) {
		var agreement = locked(id);
		voices.require(by, agreement, agreement.side(actor));
		if (reason.isBlank()) {
			throw Refused.because("A8", "reason", Text.of("agreements.rule.reason"));
		}
		var before = agreement.notice();
		agreement.giveNotice(actor, notice, reason.strip(), day(at));
		var given = agreement.notice();
		if (before == null && given != null) {
			agreements.save(agreement);
			reminders.on(given.effective(), id.subject(), NOTICE);
			history.record(by.entry(id.subject(), at, "agreements.history.notice", given.effective().toString()));
		}
	}

	/** The day of a notice has come. A8. */
	public void noticeTakesEffect(AgreementId id, Acting by, Instant at) {
		var agreement = locked(id);
		if (agreement.notice() != null) {
			agreement.noticeTakesEffect(answers.of(id), day(at), at);
			if (agreement.isEnded() || agreement.notice() == null) {
				agreements.save(agreement);
				history.record(by.entry(id.subject(), at, "agreements.history." + (agreement.isEnded() ? "terminated" : "left")));
			}
		}
	}

	/** It will end soon. A8, M4. */
	public void endApproaches(AgreementId id, Instant at) {
		var agreement = locked(id);
		agreement.endApproaches(at);
		agreements.save(agreement);
	}

	/** Its last day has passed. A8. */
	public void lastDayPassed(AgreementId id, Acting by, Instant at) {
		var agreement = locked(id);
		agreement.expire(day(at), at);
		if (agreement.isEnded()) {
			agreements.save(agreement);
			history.record(by.entry(id.subject(), at, "agreements.history.expired"));
		}
	}

	/** The project was completed: what was promised is fulfilled. A8. */
	public void completed(InitiativeId initiative, Acting by, Instant at) {
		endLiving(initiative, by, at, "fulfilled", agreement -> agreement.completed(at));
	}

	/** The initiative is gone (withdrawn, merged): work on its agreement is given up; one in force stays binding. I10, I8. */
	public void initiativeGone(InitiativeId initiative, Acting by, Instant at) {
		endLiving(initiative, by, at, "abandoned", agreement -> {
			if (agreement.force() == null) {
				agreement.abandon(null, at);
			}
		});
	}

	private void endLiving(InitiativeId initiative, Acting by, Instant at, String what, Consumer<Agreement> end) {
		drafts.living(initiative).map(known -> locked(known.getId())).ifPresent(agreement -> {
			end.accept(agreement);
			if (agreement.isEnded()) {
				agreements.save(agreement);
				history.record(by.entry(agreement.getId().subject(), at, "agreements.history." + what));
			}
		});
	}

	/** Changes it unless that is done already, so that a second submit has no second effect. */
	private void change(AgreementId id, long version, Acting by, Instant at, String what, Predicate<Agreement> isDone,
			Consumer<Agreement> told) {
		var agreement = locked(id);
		if (isDone.test(agreement)) {
			return;
		}
		if (agreement.version() != version) {
			throw new Outdated(id.subject());
		}
		told.accept(agreement);
		agreements.save(agreement);
		history.record(by.entry(id.subject(), at, "agreements.history." + what));
	}

	private Agreement locked(AgreementId id) {
		return agreements.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	private static LocalDate day(Instant at) {
		return at.atZone(Words.ZONE).toLocalDate();
	}
}
