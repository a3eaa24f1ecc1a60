package no.samskaping.meetings.screen;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.screen.NextStep;

/** When an initiative that waits for the sectors is discussed. M4. */
@Component
class MeetingsNextSteps implements NextStep {

	private final Matters matters;
	private final Meetings meetings;

	MeetingsNextSteps(Matters matters, Meetings meetings) {
		this.matters = matters;
		this.meetings = meetings;
	}

	@Override
	public Map<Subject, Step> of(Set<Subject> subjects) {
		var ids = subjects.stream().filter(subject -> subject.kind().equals(InitiativeId.KIND)).map(Subject::id).collect(Collectors.toSet());
		if (ids.isEmpty()) {
			return Map.of();
		}
		var open = matters.about(InitiativeId.KIND, ids).stream().map(Matter::view).filter(matter -> matter.state().isUnfinished()).toList();
		var placed = open.stream().map(MatterView::meeting).filter(Objects::nonNull).collect(Collectors.toSet());
		var byId = new HashMap<MeetingId, Meeting>();
		if (!placed.isEmpty()) {
			meetings.of(placed).forEach(meeting -> byId.put(meeting.getId(), meeting));
		}
		var steps = new HashMap<Subject, Step>();
		open.forEach(matter -> steps.put(matter.subject(), step(matter, matter.meeting() == null ? null : byId.get(matter.meeting()))));
		return steps;
	}

	private static Step step(MatterView matter, @Nullable Meeting meeting) {
		var href = "/møter/sak/" + matter.id().value();
		if (meeting == null) {
			return new Step(Text.of("meetings.next.waits", matter.shortNumber()), Text.of("meetings.next.waits.more"),
					Text.of("meetings.next.coordinator"), null, href, true);
		}
		var day = meeting.startsAt().toLocalDate();
		if (meeting.state() == MeetingState.RUNNING) {
			return new Step(Text.of("meetings.next.running", matter.shortNumber()), null, Text.of("meetings.next.sectors"), day, href, false);
		}
		return new Step(Text.of("meetings.next.discussed", day, meeting.start(), matter.shortNumber()), null,
				Text.of("meetings.next.sectors"), day, href, false);
	}
}
