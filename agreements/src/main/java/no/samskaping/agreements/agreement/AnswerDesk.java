package no.samskaping.agreements.agreement;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.acceptance.Acceptance;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.acceptance.AcceptanceId;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where participants answer to the text (godkjenning). A2, A3. */
@Component
@Transactional
public class AnswerDesk {

	private final AgreementRecords agreements;
	private final AcceptanceBook answers;
	private final SmallChanges changes;
	private final Voices voices;
	private final History history;

	AnswerDesk(AgreementRecords agreements, AcceptanceBook answers, SmallChanges changes, Voices voices, History history) {
		this.agreements = agreements;
		this.answers = answers;
		this.changes = changes;
		this.voices = voices;
		this.history = history;
	}

	/**
	 * A participant accepts clauses as they stood in front of it, and has seen the corrections that stood there.
	 *
	 * @param seen the clauses and the revision of each, and the corrections as revision 1
	 * @param source how it was told, when staff record it on its behalf; null when it answers itself
	 * @throws Outdated if one of them has changed meanwhile
	 */
	public void accept(AgreementId id, ActorId actor, Map<UUID, Integer> seen, @Nullable String source, Acting by, Instant at) {
		var agreement = open(id);
		var side = agreement.side(actor);
		voices.require(by, agreement, side, source);
		var said = answers.of(id);
		var accepted = 0;
		for (var clause : agreement.draft().clauses()) {
			if (seen.containsKey(clause.id()) && !said.accepted(actor, clause.id(), clause.revision())) {
				requireSame(agreement, clause, seen.get(clause.id()));
				answers.add(answer(agreement, clause.id(), clause.revision(), side, true, null, source, by, at));
				accepted++;
			}
			if (clause.correction() != null && seen.containsKey(clause.correction()) && !said.seen(actor, clause)) {
				answers.add(answer(agreement, clause.correction(), 1, side, true, null, source, by, at));
				accepted++;
			}
		}
		if (accepted > 0) {
			record(agreement, side, source, by, at, "accepted", String.valueOf(accepted));
		}
	}

	/**
	 * A participant wants a clause changed; what it accepted of it is open again. The same wish told again changes nothing.
	 *
	 * @param wish made with the form, so that a second submit asks once
	 */
	public void askForChange(AgreementId id, AcceptanceId wish, ActorId actor, UUID clauseId, int revision, String remark,
			@Nullable String source, Acting by, Instant at) {
		var agreement = open(id);
		var side = agreement.side(actor);
		voices.require(by, agreement, side, source);
		var wanted = Writing.required("A3", "remark", remark, Text.of("agreements.rule.remark"));
		var clause = agreement.draft().clause(clauseId).orElseThrow(() -> new Unknown("clause", clauseId));
		requireSame(agreement, clause, revision);
		var asked = answer(wish, agreement, clauseId, revision, side, false, wanted, source, by, at);
		if (!answers.add(asked)) {
			requireRepeated(asked);
			return;
		}
		record(agreement, side, source, by, at, "change-wanted", String.valueOf(agreement.draft().numberOf(clause)));
	}

	/** A participant says that a correction was no mere correction: everyone answers anew. A3. */
	public void objectToCorrection(AgreementId id, ActorId actor, UUID clauseId, Acting by, Instant at) {
		var agreement = open(id);
		var side = agreement.side(actor);
		voices.require(by, agreement, side);
		var draft = agreement.draft();
		var clause = draft.clause(clauseId).filter(known -> known.beforeCorrection() != null);
		if (clause.isPresent()) {
			agreement.change(draft.withClauses(draft.clauses().stream()
					.map(known -> known.id().equals(clauseId) ? known.reopened(at.atZone(Words.ZONE).toLocalDate()) : known).toList()), answers.of(id), at);
			agreements.save(agreement);
			record(agreement, side, null, by, at, "correction-objected", String.valueOf(draft.numberOf(clause.get())));
		}
	}

	/** A participant whom it binds accepts a small change, or that the rest go on; the last acceptance of a small change makes it. A7, A8. */
	public void agreeTo(AgreementId id, ActorId actor, UUID about, @Nullable String source, Acting by, Instant at) {
		var agreement = agreements.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
		var side = agreement.bound(actor);
		voices.require(by, agreement, side, source);
		var adjustment = agreement.adjustment();
		var lastDay = agreement.lastDay();
		if (agreement.isEnded() || !agreement.binding().asks(about, actor) || answers.of(id).accepted(actor, about, 1)) {
			return;
		}
		answers.add(answer(agreement, about, 1, side, true, null, source, by, at));
		agreement.notices().named(about).ifPresentOrElse(notice -> record(agreement, side, source, by, at, "goes-on", "actor:" + notice.actor().value()),
				() -> record(agreement, side, source, by, at, "adjustment-accepted", ""));
		if (adjustment != null && agreement.adjust(answers.of(id))) {
			agreements.save(agreement);
			changes.made(agreement, adjustment, lastDay, by, at);
		}
	}

	private Agreement open(AgreementId id) {
		var agreement = agreements.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
		if (agreement.work() != Work.DRAFT || agreement.isEnded()) {
			throw Refused.because("A6", Text.of("agreements.rule.locked"));
		}
		return agreement;
	}

	private static void requireSame(Agreement agreement, Clause clause, int revision) {
		if (clause.revision() != revision) {
			throw new Outdated(agreement.getId().subject());
		}
	}

	/** A form that was sent before, with something else in it, is not taken for the same. */
	private void requireRepeated(Acceptance asked) {
		if (answers.of(asked.agreement()).all().stream().noneMatch(asked::repeats)) {
			throw Refused.because("A3", Text.of("agreements.rule.form-used"));
		}
	}

	private static Acceptance answer(Agreement agreement, UUID about, int revision, Side side, boolean accepts, @Nullable String remark,
			@Nullable String source, Acting by, Instant at) {
		return answer(AcceptanceId.next(), agreement, about, revision, side, accepts, remark, source, by, at);
	}

	private static Acceptance answer(AcceptanceId id, Agreement agreement, UUID about, int revision, Side side, boolean accepts,
			@Nullable String remark, @Nullable String source, Acting by, Instant at) {
		PersonId own = source == null ? by.person() : null;
		return new Acceptance(id, agreement.getId(), about, revision, side.actor(), accepts, remark, own,
				source == null ? null : by.person(), source == null ? null : source.strip(), at);
	}

	private void record(Agreement agreement, Side side, @Nullable String source, Acting by, Instant at, String what, String fact) {
		var key = "agreements.history." + what + (source == null ? "" : ".on-behalf");
		var own = by.entry(agreement.getId().subject(), at, key, fact);
		history.record(source == null ? own : new History.Entry(own.subject(), null, side.actor().value(), own.person(), at, key, own.facts()));
	}
}
