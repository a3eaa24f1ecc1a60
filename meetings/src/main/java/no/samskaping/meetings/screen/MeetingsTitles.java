package no.samskaping.meetings.screen;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterTitles;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.workshop.Ideas;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Titles;

/** What meetings, matters, workshops and ideas are called, and where their pages are. */
@Component
class MeetingsTitles implements Titles {

	private final Meetings meetings;
	private final Matters matters;
	private final Workshops workshops;
	private final Ideas ideas;
	private final Words words;

	MeetingsTitles(Meetings meetings, Matters matters, Workshops workshops, Ideas ideas, Words words) {
		this.meetings = meetings;
		this.matters = matters;
		this.workshops = workshops;
		this.ideas = ideas;
		this.words = words;
	}

	@Override
	public Map<Subject, Titled> of(Set<Subject> subjects) {
		var titled = new HashMap<Subject, Titled>();
		titled.putAll(meetings(ids(subjects, MeetingId.KIND, MeetingId::new)));
		titled.putAll(matters(ids(subjects, MatterId.KIND, MatterId::new)));
		titled.putAll(workshops(ids(subjects, WorkshopId.KIND, WorkshopId::new)));
		titled.putAll(ideas(ids(subjects, IdeaId.KIND, IdeaId::new)));
		return titled;
	}

	private Map<Subject, Titled> meetings(Set<MeetingId> ids) {
		return ids.isEmpty() ? Map.of() : meetings.of(ids).stream().collect(Collectors.toMap(meeting -> meeting.getId().subject(),
				meeting -> new Titled(words.of("meetings.meeting.name", meeting.slot().toString()), "/møter/" + meeting.getId().value())));
	}

	private Map<Subject, Titled> matters(Collection<MatterId> ids) {
		return ids.isEmpty() ? Map.of() : matters.of(ids).stream().map(Matter::view).collect(Collectors.toMap(matter -> matter.id().subject(),
				matter -> new Titled(called(matter), "/møter/sak/" + matter.id().value())));
	}

	/** By its number, and its title if that is its own and not that of what it is about. */
	private String called(MatterView matter) {
		return matter.title() == null && matter.contributed() == null ? words.of("meetings.matter.name", matter.shortNumber())
				: words.of("meetings.matter.titled", matter.shortNumber(), MatterTitles.title(matter, null));
	}

	private Map<Subject, Titled> workshops(Collection<WorkshopId> ids) {
		return ids.isEmpty() ? Map.of() : workshops.of(ids).stream().collect(Collectors.toMap(workshop -> workshop.getId().subject(),
				workshop -> new Titled(words.of("meetings.workshop.name.on", workshop.startsAt().toLocalDate()),
						"/møter/verksted/" + workshop.getId().value())));
	}

	private Map<Subject, Titled> ideas(Collection<IdeaId> ids) {
		return ids.isEmpty() ? Map.of() : ideas.of(ids).stream().collect(Collectors.toMap(idea -> idea.getId().subject(),
				idea -> new Titled(idea.title(), "/møter/verksted/" + idea.workshop().value() + "#innspill")));
	}

	private static <T> Set<T> ids(Set<Subject> subjects, String kind, Function<UUID, T> id) {
		return subjects.stream().filter(subject -> subject.kind().equals(kind)).map(Subject::id).map(id).collect(Collectors.toSet());
	}
}
