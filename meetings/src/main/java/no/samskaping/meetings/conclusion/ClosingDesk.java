package no.samskaping.meetings.conclusion;

import java.time.Clock;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.matter.AgendaHold;
import no.samskaping.meetings.matter.Closing;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.Quorum;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.voice.Hearing;
import no.samskaping.meetings.voice.Positions;
import no.samskaping.meetings.voice.SubjectsOf;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.record.History;

/** Where a matter is closed with the positions read out, exactly once. M6, M7. */
@Component
public class ClosingDesk {

	private final Matters matters;
	private final Meetings meetings;
	private final AgendaHold hold;
	private final Hearing hearing;
	private final Positions positions;
	private final SubjectsOf subjectsOf;
	private final Parties parties;
	private final Initiatives initiatives;
	private final History history;
	private final Clock clock;

	ClosingDesk(Matters matters, Meetings meetings, AgendaHold hold, Hearing hearing, Positions positions, SubjectsOf subjectsOf,
			Parties parties, Initiatives initiatives, History history, Clock clock) {
		this.matters = matters;
		this.meetings = meetings;
		this.hold = hold;
		this.hearing = hearing;
		this.positions = positions;
		this.subjectsOf = subjectsOf;
		this.parties = parties;
		this.initiatives = initiatives;
		this.history = history;
		this.clock = clock;
	}

	/** Closes it; a double click closes it once, and who comes second with another conclusion finds the one that was read out. */
	@Transactional
	public void close(MatterId id, Reading reading, Acting by) {
		MeetingDesk.requireWorker(by);
		var held = hold.of(id);
		var matter = held.matter();
		if (matter.view().state() == MatterState.CONCLUDED) {
			requireSame(matter.view(), reading);
			return;
		}
		MeetingDesk.requireLead(held.meeting(), by);
		var facts = facts(matter.view(), reading);
		ClosingRule.requireAll(facts);
		if (matter.view().version() != reading.version()) {
			throw new Outdated(id.subject());
		}
		matter.conclude(closing(facts), clock.instant());
		matters.save(matter);
		positions.count(facts.voices());
		history.record(by.entry(id.subject(), clock.instant(), "meetings.history.matter.concluded",
				"meetings.outcome." + matter.view().outcome()));
	}

	private static void requireSame(MatterView matter, Reading reading) {
		var ceiling = reading.ceiling() == null ? null : Kroner.parse(reading.ceiling()).orElse(null);
		if (!reading.text().strip().equals(matter.conclusion()) || matter.ceiling() != null && !matter.ceiling().equals(ceiling)
				|| matter.gateway() != null && !matter.gateway().value().equals(reading.gateway())) {
			throw new Outdated(matter.id().subject());
		}
	}

	/** What the rules look at, for the page. */
	@Transactional(readOnly = true)
	public ClosingRule.Facts facts(MatterView matter, Reading reading) {
		var meeting = matter.meeting() == null ? null : meetings.one(matter.meeting());
		var gateways = parties.all().stream().filter(Party::gateway).map(Party::id).toList();
		return new ClosingRule.Facts(matter, subjectsOf.matter(matter), meeting, hearing.on(matter), reading, gateways, estimate(matter));
	}

	private @Nullable Kroner estimate(MatterView matter) {
		if (matter.proposal() != Outcome.FINISHES_AS_IT_IS) {
			return null;
		}
		var initiative = new InitiativeId(matter.subject().id());
		var card = initiatives.of(Set.of(initiative)).get(initiative);
		return card == null ? null : card.estimate();
	}

	private static Closing closing(ClosingRule.Facts facts) {
		var outcome = facts.verdict().outcome(facts.matter().proposal());
		return new Closing(outcome, facts.reading().text().strip(),
				outcome == Outcome.FINISHES_AS_IT_IS ? facts.ceiling().orElseThrow() : null,
				outcome == Outcome.GATEWAY_FOUND ? facts.gateway() : null, facts.verdict().outside(), quorum(facts));
	}

	private static @Nullable Quorum quorum(ClosingRule.Facts facts) {
		if (facts.meeting() == null || !facts.isAtMeeting()) {
			return null;
		}
		return facts.meeting().isQuorate() ? Quorum.FULL : Quorum.APPOINTED;
	}
}
