package no.samskaping.meetings.minutes;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.matter.AgendaHold;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.Notes;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.voice.Positions;
import no.samskaping.meetings.voice.SubjectsOf;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.record.History;

/** Where a meeting is ended: its minutes are drafted from its facts, and what was not finished goes on. M4, M7. */
@Component
public class AdjournmentDesk {

	static final JsonMapper JSON = JsonMapper.builder().build();

	private final Meetings meetings;
	private final Matters matters;
	private final MatterDesk matterDesk;
	private final AgendaHold hold;
	private final Positions positions;
	private final SubjectsOf subjectsOf;
	private final Notes notes;
	private final FactGathering gathering;
	private final MinutesShelf shelf;
	private final History history;
	private final Clock clock;

	AdjournmentDesk(Meetings meetings, Matters matters, MatterDesk matterDesk, AgendaHold hold, Positions positions, SubjectsOf subjectsOf,
			Notes notes, FactGathering gathering, MinutesShelf shelf, History history, Clock clock) {
		this.meetings = meetings;
		this.matters = matters;
		this.matterDesk = matterDesk;
		this.hold = hold;
		this.positions = positions;
		this.subjectsOf = subjectsOf;
		this.notes = notes;
		this.gathering = gathering;
		this.shelf = shelf;
		this.history = history;
		this.clock = clock;
	}

	/** Ends it; ending twice ends once. */
	@Transactional
	public void end(MeetingId id, Acting by) {
		MeetingDesk.requireWorker(by);
		hold.agendas();
		var meeting = meetings.held(id);
		if (meeting.state() == MeetingState.HELD) {
			return;
		}
		MeetingDesk.requireLead(meeting, by);
		var agenda = matters.onAgenda(id);
		meeting.end(clock.instant());
		meetings.save(meeting);
		var facts = gathering.of(meeting, agenda, clock.instant());
		shelf.save(Minutes.draft(id, JSON.writeValueAsString(facts)));
		notes.minuted(id, facts.noteIds());
		agenda.stream().filter(matter -> matter.view().state().isUnfinished()).forEach(matter -> goesOn(matter, meeting, by));
		history.record(by.entry(id.subject(), clock.instant(), "meetings.history.meeting.ended"));
		matterDesk.fill();
	}

	private void goesOn(Matter matter, Meeting from, Acting by) {
		var discussed = positions.of(matter.getId()).stream().anyMatch(position -> from.getId().equals(position.meeting()));
		matter.goOn(from.isQuorateOn(subjectsOf.matter(matter.view())) && discussed);
		matters.save(matter);
		history.record(by.entry(matter.getId().subject(), clock.instant(), "meetings.history.matter.went-on"));
	}
}
