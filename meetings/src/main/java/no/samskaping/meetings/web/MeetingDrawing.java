package no.samskaping.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.MatterTitles;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.Attendee;
import no.samskaping.meetings.meeting.Entitled;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.MeetingRule;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Blocked;
import no.samskaping.workbench.parts.Numbered;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.PathStep;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** Draws a meeting's page: its state, who attends, its agenda, and the matter that is up. */
@Component
class MeetingDrawing {

	private final Matters matters;
	private final MatterTitles titles;
	private final AllTitles allTitles;
	private final MatterDrawing matterDrawing;
	private final Entitled entitled;
	private final Charters charters;
	private final Surroundings surroundings;
	private final Names names;
	private final Clock clock;

	MeetingDrawing(Matters matters, MatterTitles titles, AllTitles allTitles, MatterDrawing matterDrawing, Entitled entitled,
			Charters charters, Surroundings surroundings, Names names, Clock clock) {
		this.matters = matters;
		this.titles = titles;
		this.allTitles = allTitles;
		this.matterDrawing = matterDrawing;
		this.entitled = entitled;
		this.charters = charters;
		this.surroundings = surroundings;
		this.names = names;
		this.clock = clock;
	}

	MeetingView of(Meeting meeting, @Nullable UUID chosen, Acting by) {
		var agenda = matters.onAgenda(meeting.getId()).stream().map(Matter::view).toList();
		var called = titles.of(agenda);
		var shown = shown(agenda, chosen);
		var known = names.of(people(meeting));
		return new MeetingView(meeting.getId().value(), meeting.slot().toString(), meeting.start(), meeting.place(), meeting.state(),
				meeting.reason(), meeting.noticeDue(charters.current().deadlines().noticeDays()), meeting.noticeSentAt(), meeting.startedAt(),
				known.person(meeting.minuteTaker()), matterDrawing.lacking(meeting, Set.of()),
				agenda.stream().filter(matter -> !matter.state().isUnfinished()).count(), queue(meeting, agenda, called, shown),
				present(meeting, known), actions(meeting, agenda, by), blocked(meeting, by),
				shown == null ? null : matterDrawing.of(shown, meeting, called.get(shown.subject()), by), by.worksOnThePlatform(), MeetingDesk.leads(meeting, by),
				surroundings.history(meeting.getId().subject()), meeting.version());
	}

	/** A matter that waits for a meeting, alone. */
	MeetingView.MatterSheet alone(MatterView matter, Acting by) {
		return matterDrawing.of(matter, null, titles.of(List.of(matter)).get(matter.subject()), by);
	}

	/** Those who may attend a meeting on that day: the parties' representatives and deputies, and who was appointed for a matter there. */
	List<RepresentativeCard> mayAttend(MeetingId meeting, LocalDate day) {
		var parties = names.of(List.of()).parties();
		return entitled.to(meeting, day).stream()
				.sorted(Comparator.comparing((RepresentativeCard card) -> parties.get(card.party()).sector())
						.thenComparing(card -> parties.get(card.party()).name()).thenComparing(card -> card.only() != null)
						.thenComparing(RepresentativeCard::deputy))
				.toList();
	}

	/** The unfinished matters that stand on other agendas, or wait for one: they can be put onto this one by hand. M4. */
	List<Option> elsewhere(MeetingId meeting) {
		var others = matters.unfinished(Limit.of(100)).stream().map(Matter::view).filter(matter -> !meeting.equals(matter.meeting())).toList();
		var called = titles.of(others);
		return others.stream().map(matter -> new Option(matter.id().value().toString(), Text.of("meetings.elsewhere", matter.shortNumber(),
				MatterTitles.title(matter, called.get(matter.subject()))))).toList();
	}

	private static @Nullable MatterView shown(List<MatterView> agenda, @Nullable UUID chosen) {
		return agenda.stream().filter(matter -> matter.id().value().equals(chosen)).findFirst()
				.or(() -> agenda.stream().filter(matter -> matter.state().isUnfinished()).findFirst())
				.orElse(agenda.isEmpty() ? null : agenda.getLast());
	}

	private static List<@Nullable PersonId> people(Meeting meeting) {
		var people = new ArrayList<@Nullable PersonId>();
		meeting.attendees().forEach(attendee -> people.add(attendee.person()));
		people.add(meeting.minuteTaker());
		return people;
	}

	private List<Numbered> queue(Meeting meeting, List<MatterView> agenda, Map<Subject, Titled> called, @Nullable MatterView shown) {
		return agenda.stream().map(matter -> {
			var number = matter.shortNumber();
			return new Numbered(number.substring(0, number.indexOf('/')),
					MatterTitles.title(matter, called.get(matter.subject())),
					Text.of("meetings.queue.line", number, standing(matter)),
					"/møter/" + meeting.getId().value() + "?sak=" + matter.id().value(), step(matter, shown));
		}).toList();
	}

	private static Text standing(MatterView matter) {
		return switch (matter.state()) {
			case OPEN -> Text.of("meetings.treatment." + matter.treatment());
			case WRITTEN -> Text.of("meetings.state.WRITTEN");
			case CONCLUDED -> Text.of("meetings.outcome." + matter.outcome());
			case LEFT -> Text.of("meetings.state.LEFT");
		};
	}

	private static PathStep.State step(MatterView matter, @Nullable MatterView shown) {
		if (matter.equals(shown)) {
			return PathStep.State.NOW;
		}
		return matter.state() == MatterState.CONCLUDED ? PathStep.State.DONE : PathStep.State.LATER;
	}

	private List<MeetingView.Present> present(Meeting meeting, Names.Known known) {
		var called = allTitles.of(meeting.appointments());
		return meeting.attendees().stream()
				.sorted(Comparator.comparing(Attendee::sector).thenComparing(attendee -> known.party(attendee.party()))
						.thenComparing(attendee -> attendee.only() != null).thenComparing(Attendee::deputy))
				.map(attendee -> new MeetingView.Present(Names.shape(attendee.sector()), known.person(attendee.person()),
						known.party(attendee.party()), Names.role(attendee.deputy(), attendee.only(), called)))
				.toList();
	}

	private List<Action> actions(Meeting meeting, List<MatterView> agenda, Acting by) {
		var actions = new ArrayList<Action>();
		var page = "/møter/" + meeting.getId().value();
		if (by.worksOnThePlatform()) {
			if (meeting.state() == MeetingState.PLANNED) {
				actions.add(new Action("paperplane", Text.of("meetings.act.call"), page + "/innkalling", !dayReached(meeting)));
			}
			if (meeting.state().isAhead() && dayReached(meeting)) {
				actions.add(new Action("play", Text.of("meetings.act.open"), page + "/oppmote", true));
			}
			if (meeting.state() == MeetingState.RUNNING && MeetingDesk.leads(meeting, by)) {
				var allDone = agenda.stream().noneMatch(matter -> matter.state().isUnfinished());
				actions.add(new Action(null, Text.of("meetings.act.end"), page + "/avslutt", allDone));
			}
			if (meeting.state().isAhead()) {
				actions.add(new Action(null, Text.of("meetings.act.move"), page + "/flytt", false));
				actions.add(new Action(null, Text.of("meetings.act.cancel"), page + "/avlys", false));
			}
		}
		if (meeting.state() == MeetingState.HELD) {
			actions.add(new Action("file-text", Text.of("meetings.act.minutes"), page + "/referat", true));
		} else if (meeting.state() != MeetingState.CANCELLED) {
			actions.add(new Action("calendar", Text.of("meetings.act.calendar"), page + "/kalender.ics", false));
		}
		return actions;
	}

	private List<Blocked> blocked(Meeting meeting, Acting by) {
		if (!by.worksOnThePlatform() || !meeting.state().isAhead() || dayReached(meeting)) {
			return List.of();
		}
		return List.of(new Blocked(Text.of("meetings.act.open"), MeetingRule.DAY_REACHED.asks(meeting)));
	}

	private boolean dayReached(Meeting meeting) {
		return MeetingRule.DAY_REACHED.holdsFor(meeting, LocalDate.now(clock.withZone(Words.ZONE)));
	}
}
