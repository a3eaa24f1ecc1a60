package no.samskaping.meetings.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.evaluation.Evaluations;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.meetings.minutes.MinutesState;
import no.samskaping.meetings.workshop.Workshop;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Tag;

/** How far the minutes, agendas and registrations of a year's meetings have come, and which days are near. */
@Component
class Standings {

	private static final int SHOWN = 5;

	private final MinutesShelf shelf;
	private final Meetings meetings;
	private final Matters matters;
	private final Workshops workshops;
	private final Evaluations evaluations;
	private final Charters charters;

	Standings(MinutesShelf shelf, Meetings meetings, Matters matters, Workshops workshops, Evaluations evaluations, Charters charters) {
		this.shelf = shelf;
		this.meetings = meetings;
		this.matters = matters;
		this.workshops = workshops;
		this.evaluations = evaluations;
		this.charters = charters;
	}

	/** How these stand. */
	Standing of(List<Happening> happenings) {
		var meetings = ids(happenings, Happening.Kind.MEETING);
		var gatherings = ids(happenings, Happening.Kind.WORKSHOP);
		return new Standing(meetings.isEmpty() ? Map.of() : shelf.of(meetings.stream().map(MeetingId::new).toList()).stream()
				.collect(Collectors.toMap(minutes -> minutes.getId().value(), minutes -> minutes.state())),
				meetings.isEmpty() ? Map.of() : matters.countOf(meetings).stream()
						.collect(Collectors.toMap(Matters.MattersOfMeeting::meeting, Matters.MattersOfMeeting::matters)),
				gatherings.isEmpty() ? Map.of() : workshops.of(gatherings.stream().map(WorkshopId::new).toList()).stream()
						.collect(Collectors.toMap(workshop -> workshop.getId().value(), Workshop::placesTaken)),
				evaluations.evaluated(gatherings));
	}

	/** The next days on which something of the meetings is due (frister framover). */
	List<Due> coming(LocalDate today) {
		var due = new ArrayList<Due>();
		shelf.in(MinutesState.SENT, Limit.of(SHOWN)).stream().filter(minutes -> minutes.answersBy() != null)
				.forEach(minutes -> due.add(new Due(minutes.answersBy(), Text.of("meetings.due.minutes", minutes.facts().slot()),
						"/møter/" + minutes.getId().value() + "/referat")));
		LocalDateTime from = today.atStartOfDay();
		meetings.ahead(Set.of(MeetingState.PLANNED), from, Limit.of(SHOWN)).forEach(meeting -> due.add(
				new Due(meeting.noticeDue(charters.current().deadlines().noticeDays()), Text.of("meetings.due.notice", meeting.slot().toString()),
						"/møter/" + meeting.getId().value())));
		return due.stream().filter(one -> !one.day().isBefore(today)).sorted(Comparator.comparing(Due::day)).limit(SHOWN).toList();
	}

	private static Set<UUID> ids(List<Happening> happenings, Happening.Kind kind) {
		return happenings.stream().filter(one -> one.kind() == kind).map(Happening::id).collect(Collectors.toSet());
	}

	/** A day on which something is due. */
	public record Due(LocalDate day, Text what, String href) {}

	/** How a year's meetings and workshops stand. */
	record Standing(Map<UUID, MinutesState> minutes, Map<UUID, Integer> agendas, Map<UUID, Integer> registered, Set<UUID> evaluated) {

		int matters(Happening one) {
			return agendas.getOrDefault(one.id(), 0);
		}

		Tag held(Happening one) {
			if (one.kind() == Happening.Kind.WORKSHOP) {
				return done(evaluated.contains(one.id()) ? "meetings.state.held-evaluated" : "meetings.state.HELD");
			}
			return switch (minutes.getOrDefault(one.id(), MinutesState.DRAFT)) {
				case APPROVED -> done("meetings.state.held-approved");
				case SENT -> new Tag(0, Tag.Kind.WARNING, Text.of("meetings.state.held-sent"));
				case DRAFT -> new Tag(0, Tag.Kind.WARNING, Text.of("meetings.state.held-draft"));
			};
		}

		Tag planned(Happening one) {
			var people = registered.getOrDefault(one.id(), 0);
			return Tag.stage(0, people > 0 ? Text.of("meetings.state.registered", people) : Text.of("meetings.state.PLANNED"));
		}

		private static Tag done(String key) {
			return new Tag(0, Tag.Kind.DONE, Text.of(key));
		}
	}
}
