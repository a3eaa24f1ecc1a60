package no.samskaping.agreements.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.force.Alteration;
import no.samskaping.agreements.force.Alteration.Outcome;
import no.samskaping.agreements.force.AlterationBook;
import no.samskaping.agreements.force.Notice;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where an agreement ends, and where a participant leaves it (avslutning og oppsigelse). A8. */
@Component
@Transactional
public class EndingDesk {

	/** The reminder that somebody's notice takes effect. */
	public static final String NOTICE = "agreements.notice-takes-effect";

	private final AgreementRecords agreements;
	private final DraftDesk drafts;
	private final AcceptanceBook answers;
	private final AlterationBook alterations;
	private final SmallChanges changes;
	private final Voices voices;
	private final LinkIssue issue;
	private final Reminders reminders;
	private final EndReminders ends;
	private final History history;

	EndingDesk(AgreementRecords agreements, DraftDesk drafts, AcceptanceBook answers, AlterationBook alterations, SmallChanges changes,
			Voices voices, LinkIssue issue, Reminders reminders, EndReminders ends, History history) {
		this.agreements = agreements;
		this.drafts = drafts;
		this.answers = answers;
		this.alterations = alterations;
		this.changes = changes;
		this.voices = voices;
		this.issue = issue;
		this.reminders = reminders;
		this.ends = ends;
		this.history = history;
	}

	/** Gives the work on an agreement up before it is in force. A8. */
	public void abandon(AgreementId id, long version, String reason, Acting by, Instant at) {
		var agreement = locked(id);
		Voices.requirePart(by, agreement);
		requireReason(reason);
		if (agreement.isEnded()) {
			return;
		}
		if (agreement.version() != version) {
			throw new Outdated(id.subject());
		}
		agreement.abandon(reason.strip(), at);
		agreements.save(agreement);
		history.record(by.entry(id.subject(), at, "agreements.history.abandoned"));
	}

	/**
	 * A participant leaves by notice: by its own voice, or recorded by staff for an outside participant; the others from outside are told by mail. A8, P2.
	 *
	 * @param source how it was told, when staff record it; null when the participant says it itself
	 */
	public void giveNotice(AgreementId id, UUID notice, ActorId actor, String reason, @Nullable String source, Acting by, Instant at) {
		var agreement = locked(id);
		voices.require(by, agreement, agreement.bound(actor), source);
		requireReason(reason);
		var before = agreement.notices().of(actor);
		var lastDay = agreement.lastDay();
		agreement.giveNotice(actor, notice, reason.strip(), answers.of(id), day(at));
		if (before.isEmpty()) {
			var given = agreement.notices().of(actor).orElseThrow();
			agreements.save(agreement);
			alterations.add(Alteration.of(id, given, Outcome.GIVEN, source == null ? by.person() : null, source == null ? null : by.person(),
					source == null ? null : source.strip(), at));
			remindOfNext(agreement);
			ends.follow(agreement, lastDay);
			var own = by.entry(id.subject(), at, "agreements.history.notice", given.effective().toString());
			history.record(source == null ? own : new History.Entry(own.subject(), null, actor.value(), own.person(), at,
					own.key() + ".on-behalf", own.facts()));
			issue.sendAbout(given, source == null ? null : source.strip(), agreement, by, at);
		}
	}

	/** Who gives it up or gives notice says why. A8. */
	@Decides("A8.11")
	static void requireReason(String reason) {
		Writing.required("A8", "reason", reason, Text.of("agreements.rule.reason"));
	}

	/** The day of a notice has come, or of several, each by itself and the earliest first; if one ends the agreement, the rest are void. A7, A8. */
	public void noticeTakesEffect(AgreementId id, Acting by, Instant at) {
		var agreement = locked(id);
		for (var given : agreement.notices().due(day(at))) {
			if (!agreement.isEnded()) {
				takesEffect(given, agreement, by, at);
			}
		}
		remindOfNext(agreement);
	}

	/** A small change for which only whoever leaves was waited for is made. A7. */
	private void takesEffect(Notice given, Agreement agreement, Acting by, Instant at) {
		var waiting = agreement.adjustment();
		var lastDay = agreement.lastDay();
		agreement.noticeTakesEffect(answers.of(agreement.getId()), day(at), at);
		agreements.save(agreement);
		alterations.add(Alteration.of(agreement.getId(), given, agreement.isEnded() ? Outcome.ENDED : Outcome.LEFT, null, null, null, at));
		history.record(agreement.isEnded() ? by.entry(agreement.getId().subject(), at, "agreements.history.terminated")
				: by.entry(agreement.getId().subject(), at, "agreements.history.left", "actor:" + given.actor().value()));
		if (!agreement.isEnded() && waiting != null && agreement.adjustment() == null) {
			changes.made(agreement, waiting.without(given.actor()), lastDay, by, at);
		}
		ends.follow(agreement, lastDay);
	}

	/** One day only is remembered for an agreement: the next one, also after a notice whose day was remembered was void. */
	private void remindOfNext(Agreement agreement) {
		var next = agreement.notices().next();
		if (next != null && !agreement.isEnded()) {
			reminders.on(next.effective(), agreement.getId().subject(), NOTICE);
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
		var before = agreement.stage();
		agreement.expire(day(at), at);
		if (agreement.stage() != before) {
			agreements.save(agreement);
			history.record(by.entry(id.subject(), at, "agreements.history.expired"));
		}
	}

	/** The project was completed: what was promised is fulfilled. A8. */
	public void completed(InitiativeId initiative, Acting by, Instant at) {
		endLiving(initiative, by, at, "fulfilled", agreement -> agreement.completed(at));
	}

	/** The initiative is gone (withdrawn, merged, not taken forward): work on its agreement is given up; one in force stays binding. I10, I8. */
	public void initiativeGone(InitiativeId initiative, Acting by, Instant at) {
		endLiving(initiative, by, at, "abandoned", agreement -> {
			if (agreement.force() == null) {
				agreement.abandon(null, at);
			}
		});
	}

	/** What is told late says nothing of an agreement that was drafted since. */
	private void endLiving(InitiativeId initiative, Acting by, Instant at, String what, Consumer<Agreement> end) {
		drafts.living(initiative).map(known -> locked(known.getId())).filter(agreement -> !agreement.draftedAt().isAfter(at)).ifPresent(agreement -> {
			end.accept(agreement);
			if (agreement.isEnded()) {
				agreements.save(agreement);
				history.record(by.entry(agreement.getId().subject(), at, "agreements.history." + what));
			}
		});
	}

	private Agreement locked(AgreementId id) {
		return agreements.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	private static LocalDate day(Instant at) {
		return at.atZone(Words.ZONE).toLocalDate();
	}
}
