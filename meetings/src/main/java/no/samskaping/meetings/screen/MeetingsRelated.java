package no.samskaping.meetings.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.workshop.Ideas;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Related;

/** The matters about a thing, and the idea from which an initiative came, on the thing's page. M4, M5. */
@Component
class MeetingsRelated implements Related {

	private static final int SHOWN = 5;

	private final Actings actings;
	private final Matters matters;
	private final Meetings meetings;
	private final Ideas ideas;
	private final Workshops workshops;

	MeetingsRelated(Actings actings, Matters matters, Meetings meetings, Ideas ideas, Workshops workshops) {
		this.actings = actings;
		this.matters = matters;
		this.meetings = meetings;
		this.ideas = ideas;
		this.workshops = workshops;
	}

	@Override
	public List<Panel> about(Subject subject, Viewer viewer) {
		var acting = actings.of(viewer);
		if (acting instanceof Acting.Nobody || acting instanceof Acting.Participant) {
			return List.of();
		}
		var panels = new ArrayList<Panel>();
		matters.about(subject.kind(), Set.of(subject.id())).stream().limit(SHOWN).map(Matter::view)
				.forEach(matter -> panels.add(panel(matter)));
		if (subject.kind().equals(InitiativeId.KIND)) {
			ideas.becoming(new InitiativeId(subject.id())).stream().filter(idea -> idea.takenUpAt() != null)
					.forEach(idea -> panels.add(new Panel(420, "light-bulb", Text.of("meetings.related.idea"),
							"/møter/verksted/" + idea.workshop().value() + "#innspill",
							List.of(Text.of("meetings.related.idea.from", workshops.one(idea.workshop()).startsAt().toLocalDate())))));
		}
		return panels;
	}

	private Panel panel(MatterView matter) {
		var lines = new ArrayList<Text>();
		if (matter.meeting() != null) {
			lines.add(Text.of("meetings.related.meeting", meetings.one(matter.meeting()).start()));
		} else {
			lines.add(Text.of("meetings.related.waits"));
		}
		lines.add(matter.outcome() != null ? Text.of("meetings.outcome." + matter.outcome())
				: matter.leftKey() != null ? Text.of(matter.leftKey()) : Text.of("meetings.matter.reason." + matter.reason()));
		return new Panel(410, "calendar", Text.of("meetings.matter.name", matter.shortNumber()), "/møter/sak/" + matter.id().value(), lines);
	}
}
