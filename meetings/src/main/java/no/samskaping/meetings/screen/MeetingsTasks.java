package no.samskaping.meetings.screen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.followup.ActionPoints;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.Answers;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.meetings.minutes.MinutesState;
import no.samskaping.meetings.voice.Hearing;
import no.samskaping.meetings.year.Cadence;
import no.samskaping.meetings.year.Slot;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

/** What of the meetings waits for somebody: a notice, minutes, an answer in writing, an action point. P10, M6, M7. */
@Component
class MeetingsTasks implements Tasks {

	private static final int LOOKED_AT = 50;

	private final Actings actings;
	private final Cadence cadence;
	private final Meetings meetings;
	private final Matters matters;
	private final MinutesShelf shelf;
	private final Answers answers;
	private final Hearing hearing;
	private final ActionPoints points;
	private final Parties parties;
	private final Charters charters;
	private final Clock clock;

	MeetingsTasks(Actings actings, Cadence cadence, Meetings meetings, Matters matters, MinutesShelf shelf, Answers answers, Hearing hearing,
			ActionPoints points, Parties parties, Charters charters, Clock clock) {
		this.actings = actings;
		this.cadence = cadence;
		this.meetings = meetings;
		this.matters = matters;
		this.shelf = shelf;
		this.answers = answers;
		this.hearing = hearing;
		this.points = points;
		this.parties = parties;
		this.charters = charters;
		this.clock = clock;
	}

	@Override
	public List<Task> waitingFor(Viewer viewer, int limit) {
		var by = actings.of(viewer);
		var tasks = new ArrayList<Task>();
		if (by instanceof Acting.Coordinator) {
			tasks.addAll(cadence());
			tasks.addAll(notices());
			tasks.addAll(drafts());
		}
		var party = by.party();
		if (party != null && by.worksOnThePlatform()) {
			tasks.addAll(points(party));
			if (by.binds(party)) {
				var sector = sector(party);
				tasks.addAll(minutes(sector));
				tasks.addAll(answersInWriting(sector, matters.written(Limit.of(LOOKED_AT))));
			}
		}
		return tasks.stream().sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Task::key))
				.limit(limit).toList();
	}

	@Override
	public List<Task> about(Subject subject, Viewer viewer) {
		var by = actings.of(viewer);
		var party = by.party();
		return party == null || !by.worksOnThePlatform() || !by.binds(party) ? List.of()
				: answersInWriting(sector(party), matters.about(subject.kind(), Set.of(subject.id())));
	}

	/** What is missing in each year's annual wheel, and what is to be planned soon: one task a year, however much it is. M3. */
	private List<Task> cadence() {
		return cadence.waiting().stream().collect(Collectors.groupingBy(Slot::year)).entrySet().stream()
				.map(waiting -> planning(waiting.getKey(), waiting.getValue())).toList();
	}

	/** What is still ahead is planned at once from the proposals; a gap is closed on the year's page. */
	private static Task planning(int year, List<Slot> waiting) {
		var gaps = waiting.stream().anyMatch(slot -> slot.status().isGap());
		return new Task("meetings.plan." + year, "calendar", Text.of("meetings.task.plan", String.valueOf(year), waiting.size()),
				Text.of(gaps ? "meetings.gap.how" : "meetings.task.plan.why"), Collections.min(waiting.stream().map(Slot::lastDay).toList()),
				"/møter/arshjul/" + year + (gaps ? "" : "/forslag"), Text.of("meetings.gap.plan"));
	}

	/** A notice is due in a week's time or is late. */
	private List<Task> notices() {
		var days = charters.current().deadlines().noticeDays();
		return meetings.ahead(Set.of(MeetingState.PLANNED), today().atStartOfDay(), Limit.of(LOOKED_AT)).stream()
				.filter(meeting -> !today().isBefore(meeting.noticeDue(days).minusDays(7)))
				.map(meeting -> new Task("meetings.notice." + meeting.getId().value(), "paperplane",
						Text.of("meetings.task.notice", meeting.slot().toString()),
						Text.of("meetings.task.notice.why", meeting.start(), days), meeting.noticeDue(days),
						"/møter/" + meeting.getId().value() + "/innkalling", Text.of("meetings.task.notice.button")))
				.toList();
	}

	private List<Task> drafts() {
		return shelf.in(MinutesState.DRAFT, Limit.of(LOOKED_AT)).stream()
				.map(minutes -> new Task("meetings.draft." + minutes.getId().value(), "file-text",
						Text.of("meetings.task.draft", minutes.facts().slot()), Text.of("meetings.task.draft.why"),
						minutes.facts().startsAt().toLocalDate().plusDays(7), "/møter/" + minutes.getId().value() + "/referat",
						Text.of("meetings.task.draft.button")))
				.toList();
	}

	private List<Task> minutes(Sector sector) {
		var sent = shelf.in(MinutesState.SENT, Limit.of(LOOKED_AT));
		var given = answers.of(sent.stream().map(minutes -> minutes.getId()).toList());
		return sent.stream().filter(minutes -> given.get(minutes.getId()).stream().noneMatch(answer -> answer.sector() == sector))
				.map(minutes -> new Task("meetings.minutes." + minutes.getId().value(), "file-checkmark",
						Text.of("meetings.task.minutes", minutes.facts().slot()), Text.of("meetings.task.minutes.why"), minutes.answersBy(),
						"/møter/" + minutes.getId().value() + "/referat", Text.of("meetings.task.minutes.button")))
				.toList();
	}

	private List<Task> answersInWriting(Sector sector, List<Matter> asked) {
		var written = asked.stream().map(Matter::view)
				.filter(matter -> matter.takesAnswers(today())).toList();
		var voices = hearing.on(written);
		return written.stream().filter(matter -> {
			var voice = voices.get(matter.id()).of(sector);
			return !voice.agrees() && !voice.disagrees();
		}).map(matter -> new Task("meetings.answer." + matter.id().value(), "chat", Text.of("meetings.task.answer", matter.shortNumber()),
				Text.of("meetings.task.answer.why"), matter.answersBy(), "/møter/sak/" + matter.id().value(),
				Text.of("meetings.task.answer.button"))).toList();
	}

	private List<Task> points(PartyId party) {
		return points.openOf(party, Limit.of(LOOKED_AT)).stream()
				.map(point -> new Task("meetings.point." + point.getId().value(), "tasklist", Text.verbatim(point.text()),
						Text.of("meetings.task.point.why"), point.due(), "/møter/sak/" + point.matter().value() + "#punkter",
						Text.of("meetings.task.point.button")))
				.toList();
	}

	private Sector sector(PartyId party) {
		return parties.of(Set.of(party)).get(party).sector();
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
