package no.samskaping.meetings.conclusion;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.matter.Closing;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.voice.Positions;
import no.samskaping.meetings.voice.Voices;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.History;

/** Where a matter is closed with the positions read out, exactly once. M6, M7. */
@Component
public class ClosingDesk {

	private final Matters matters;
	private final Meetings meetings;
	private final Positions positions;
	private final Parties parties;
	private final History history;
	private final Clock clock;

	ClosingDesk(Matters matters, Meetings meetings, Positions positions, Parties parties, History history, Clock clock) {
		this.matters = matters;
		this.meetings = meetings;
		this.positions = positions;
		this.parties = parties;
		this.history = history;
		this.clock = clock;
	}

	/** Closes it; who comes second, by a double click or from another seat, finds it closed. */
	@Transactional
	public void close(MatterId id, Reading reading, Acting by) {
		if (!by.worksOnThePlatform()) {
			throw new Denied(Text.of("meetings.denied.worker"));
		}
		var matter = matters.held(id);
		if (matter.view().state() == MatterState.CONCLUDED) {
			return;
		}
		var facts = facts(matter.view(), reading);
		ClosingRule.requireAll(facts);
		if (matter.view().version() != reading.version()) {
			throw new Outdated(id.subject());
		}
		matter.conclude(closing(facts), clock.instant());
		matters.save(matter);
		history.record(by.entry(id.subject(), clock.instant(), "meetings.history.matter.concluded",
				"meetings.outcome." + matter.view().outcome()));
	}

	/** What the rules look at, for the page. */
	@Transactional(readOnly = true)
	public ClosingRule.Facts facts(MatterView matter, Reading reading) {
		var meeting = matter.meeting() == null ? null : meetings.one(matter.meeting());
		var gateways = parties.all().stream().filter(Party::gateway).map(Party::id).toList();
		return new ClosingRule.Facts(matter, meeting, Voices.of(positions.of(matter.id()), matter.proposal()), reading, gateways);
	}

	private static Closing closing(ClosingRule.Facts facts) {
		var outcome = facts.verdict().outcome(facts.matter().proposal());
		return new Closing(outcome, facts.reading().text().strip(),
				outcome == Outcome.FINISHES_AS_IT_IS ? facts.ceiling().orElseThrow() : null,
				outcome == Outcome.GATEWAY_FOUND ? facts.gateway() : null, facts.verdict().outside(), !facts.isAtMeeting());
	}
}
