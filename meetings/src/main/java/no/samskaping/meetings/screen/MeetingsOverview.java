package no.samskaping.meetings.screen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.workshop.WorkshopState;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.meetings.year.Cadence;
import no.samskaping.meetings.year.Happening;
import no.samskaping.meetings.year.Slot;
import no.samskaping.meetings.year.YearDrawing;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Coming;
import no.samskaping.workbench.screen.Overview;

/** What comes next, the year's wheel and what is missing, on the overview. M3. */
@Component
class MeetingsOverview implements Overview {

	private static final int SHOWN = 3;

	private final Actings actings;
	private final Meetings meetings;
	private final Workshops workshops;
	private final Matters matters;
	private final Cadence cadence;
	private final YearDrawing drawing;
	private final Clock clock;

	MeetingsOverview(Actings actings, Meetings meetings, Workshops workshops, Matters matters, Cadence cadence, YearDrawing drawing, Clock clock) {
		this.actings = actings;
		this.meetings = meetings;
		this.workshops = workshops;
		this.matters = matters;
		this.cadence = cadence;
		this.drawing = drawing;
		this.clock = clock;
	}

	@Override
	public List<Card> cardsFor(Viewer viewer) {
		if (!sees(viewer)) {
			return List.of();
		}
		return List.of(new Card(200, Place.ASIDE, "meetings/overview :: coming", coming()),
				new Card(500, Place.ASIDE, "meetings/overview :: wheel", drawing.wheel(today().getYear(), true)));
	}

	/** Who may close a gap or plan is led to do it, the others to see what it is about. */
	@Override
	public List<Gap> gapsFor(Viewer viewer) {
		if (!sees(viewer)) {
			return List.of();
		}
		var works = actings.of(viewer).worksOnThePlatform();
		var waiting = cadence.waiting();
		var gaps = new ArrayList<Gap>();
		drawing.missing(waiting).forEach(missing -> gaps.add(new Gap(missing.heading(), "/møter/arshjul/" + missing.year(),
				Text.of(works ? "meetings.gap.close" : "meetings.gap.see"))));
		var years = waiting.stream().filter(slot -> !slot.status().isGap()).map(Slot::year).collect(Collectors.toCollection(TreeSet::new));
		years.add(today().getYear());
		years.forEach(year -> {
			var unplanned = drawing.unplanned(year);
			if (unplanned > 0) {
				gaps.add(new Gap(Text.of("meetings.gap.unplanned", unplanned, String.valueOf(year)), "/møter/arshjul/" + year,
						Text.of(works ? "meetings.gap.plan" : "meetings.gap.see")));
			}
		});
		return gaps;
	}

	private List<Coming> coming() {
		var from = today().atStartOfDay();
		var next = Stream.concat(
				meetings.ahead(Set.of(MeetingState.PLANNED, MeetingState.CALLED, MeetingState.RUNNING), from, Limit.of(SHOWN)).stream().map(Cadence::of),
				workshops.ahead(WorkshopState.PLANNED, from, Limit.of(SHOWN)).stream().map(Cadence::of))
				.sorted(Comparator.comparing(Happening::startsAt).thenComparing(Happening::id)).limit(SHOWN).toList();
		var counts = counts(next.stream().map(Happening::id).collect(Collectors.toSet()));
		return next.stream().map(one -> new Coming(one.startsAt().toLocalDate(), one.name(), one.href(), lines(one,
				counts.getOrDefault(one.id(), 0)), one.kind() == Happening.Kind.WORKSHOP)).toList();
	}

	private Map<UUID, Integer> counts(Set<UUID> ids) {
		return ids.isEmpty() ? Map.of() : matters.countOf(ids).stream()
				.collect(Collectors.toMap(Matters.MattersOfMeeting::meeting, Matters.MattersOfMeeting::matters));
	}

	private static List<Text> lines(Happening one, int matters) {
		var lines = new ArrayList<Text>();
		lines.add(one.place().isBlank() ? Text.of("meetings.coming.time", one.startsAt().toLocalTime())
				: Text.of("meetings.coming.time-place", one.startsAt().toLocalTime(), one.place()));
		if (one.kind() == Happening.Kind.MEETING) {
			lines.add(Text.of("meetings.coming.matters", matters));
		}
		return lines;
	}

	private boolean sees(Viewer viewer) {
		var acting = actings.of(viewer);
		return !(acting instanceof Acting.Nobody) && !(acting instanceof Acting.Participant);
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
