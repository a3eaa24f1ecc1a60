package no.samskaping.meetings.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.followup.ActionPoint;
import no.samskaping.meetings.followup.ActionPoints;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterTitles;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Notes;
import no.samskaping.meetings.matter.Notes.Note;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.voice.Hearing;
import no.samskaping.meetings.voice.Position;
import no.samskaping.meetings.voice.Voices;
import no.samskaping.partnership.Recusals.DoubleRole;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** Gathers a meeting's facts when it ends. M7, P5. */
@Component
class FactGathering {

	/** What has no title of its own. */
	private static final Set<String> CALLED_BY_THE_PLATFORM = Set.of(MatterId.KIND, MeetingId.KIND, WorkshopId.KIND);

	private final Hearing hearing;
	private final ActionPoints points;
	private final Notes notes;
	private final MatterTitles titles;
	private final AllTitles allTitles;
	private final ShownRoles roles;

	FactGathering(Hearing hearing, ActionPoints points, Notes notes, MatterTitles titles, AllTitles allTitles, ShownRoles roles) {
		this.hearing = hearing;
		this.points = points;
		this.notes = notes;
		this.titles = titles;
		this.allTitles = allTitles;
		this.roles = roles;
	}

	Facts of(Meeting meeting, List<Matter> matters, Instant ended) {
		var views = matters.stream().map(Matter::view).toList();
		var written = notes.held(views.stream().map(MatterView::id).toList());
		var minuteTaker = meeting.minuteTaker();
		return new Facts(meeting.slot().toString(), meeting.startsAt(), meeting.zone().getId(), meeting.place(), meeting.startedAt(), ended,
				meeting.isQuorate(), minuteTaker == null ? null : minuteTaker.value(), present(meeting), items(views, written, meeting), marks(written),
				meeting.noticeSentAt() != null);
	}

	private List<Facts.Present> present(Meeting meeting) {
		var called = allTitles.of(meeting.appointments());
		return meeting.attendees().stream()
				.map(one -> new Facts.Present(one.person().value(), one.party().value(), one.sector(), one.deputy(), appointed(one.only(), called)))
				.sorted(Comparator.comparing(Facts.Present::sector).thenComparing(one -> one.appointed() != null).thenComparing(Facts.Present::deputy)
						.thenComparing(Facts.Present::person))
				.toList();
	}

	private static Facts.@Nullable Appointed appointed(@Nullable Subject only, Map<Subject, Titled> titles) {
		if (only == null) {
			return null;
		}
		var named = titles.containsKey(only) && !CALLED_BY_THE_PLATFORM.contains(only.kind());
		return new Facts.Appointed(only.kind(), only.id(), named ? titles.get(only).title() : null);
	}

	private static List<Facts.Mark> marks(Map<MatterId, List<Note>> written) {
		return written.values().stream().flatMap(List::stream).flatMap(note -> Stream.ofNullable(note.exemption())
				.map(exemption -> Facts.Mark.of(note.id(), exemption))).toList();
	}

	private List<Facts.Item> items(List<MatterView> matters, Map<MatterId, List<Note>> written, Meeting meeting) {
		var ids = matters.stream().map(MatterView::id).toList();
		var said = hearing.on(matters);
		var agreed = points.of(ids);
		var declared = roles.in(matters, meeting);
		Map<Subject, String> called = titles.subjects(matters);
		var items = new ArrayList<Facts.Item>();
		for (var matter : matters) {
			items.add(item(matter, called.get(matter.subject()), said.get(matter.id()), written.getOrDefault(matter.id(), List.of()),
					recused(declared.get(matter.id())), of(matter.id(), agreed)));
		}
		return items;
	}

	private Facts.Item item(MatterView matter, @Nullable String subjectTitle, Voices voices, List<Note> notes,
			List<Facts.Recused> recused, List<Facts.Point> points) {
		UUID gateway = matter.gateway() == null ? null : matter.gateway().value();
		return new Facts.Item(matter.id().value(), matter.number(), matter.subject().kind(), matter.subject().id(), subjectTitle,
				matter.reason(), matter.treatment(), matter.title(), matter.body(), matter.state(), matter.proposal(), matter.outcome(),
				matter.conclusion(), matter.ceiling() == null ? null : matter.ceiling().amount(), gateway, matter.outside(),
				matter.answersBy(), matter.concludedInWriting(), matter.leftKey(),
				voices.all().stream().flatMap(voice -> voice.positions().stream()).map(FactGathering::said).toList(), recused,
				notes.stream().map(note -> new Facts.Noted(note.id(), note.text())).toList(), points, matter.quorum());
	}

	private static List<Facts.Recused> recused(List<DoubleRole> roles) {
		return roles.stream().map(role -> new Facts.Recused(role.person().value(), role.party() == null ? null : role.party().value(),
				role.role().name(), role.recused())).toList();
	}

	private static List<Facts.Point> of(MatterId matter, List<ActionPoint> points) {
		return points.stream().filter(point -> point.matter().equals(matter))
				.map(point -> new Facts.Point(point.text(), point.party().value(), point.due())).toList();
	}

	private static Facts.Said said(Position position) {
		return new Facts.Said(position.sector(), position.party().value(), position.person().value(),
				position.recordedBy() == null ? null : position.recordedBy().value(), position.answer(), position.remark(),
				position.clarifyBy(), position.meeting() == null);
	}
}
