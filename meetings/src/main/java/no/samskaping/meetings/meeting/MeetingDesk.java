package no.samskaping.meetings.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MeetingId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where meetings are planned, moved, cancelled and opened. */
@Component
public class MeetingDesk {

	private final Meetings meetings;
	private final Parties parties;
	private final Entitled entitled;
	private final History history;
	private final Clock clock;

	MeetingDesk(Meetings meetings, Parties parties, Entitled entitled, History history, Clock clock) {
		this.meetings = meetings;
		this.parties = parties;
		this.entitled = entitled;
		this.history = history;
		this.clock = clock;
	}

	/** Plans a meeting for a month; with an id that is known already it changes nothing. M3. */
	@Transactional
	public Meeting plan(MeetingId id, YearMonth month, LocalDateTime startsAt, String place, Acting by) {
		requireWorker(by);
		var known = meetings.findById(id);
		if (known.isPresent()) {
			return known.get();
		}
		var earlier = meetings.ofMonth(month.getYear(), month.getMonthValue());
		var slot = new Slot(month.getYear(), month.getMonthValue(), earlier.isEmpty() ? 1 : earlier.getLast().slot().sequence() + 1);
		var meeting = meetings.save(Meeting.plan(id, slot, startsAt, Words.ZONE, place, clock.instant()));
		record(meeting, by, "planned", startsAt.toString());
		return meeting;
	}

	/** Moves it; empty if it is then and there already. */
	@Transactional
	public Optional<Meeting> move(MeetingId id, LocalDateTime to, String place, long version, Acting by) {
		requireWorker(by);
		var meeting = meetings.held(id);
		if (meeting.isAt(to, place)) {
			return Optional.empty();
		}
		requireCurrent(meeting, version);
		meeting.move(to, place, clock.instant());
		record(meeting, by, "moved", to.toString());
		return Optional.of(meetings.save(meeting));
	}

	/** Cancels it, with a reason that all can read; empty if it is cancelled already. M3. */
	@Transactional
	public Optional<Meeting> cancel(MeetingId id, String reason, Acting by) {
		requireWorker(by);
		var meeting = meetings.held(id);
		if (meeting.state() == MeetingState.CANCELLED) {
			return Optional.empty();
		}
		meeting.cancel(reason);
		record(meeting, by, "cancelled");
		return Optional.of(meetings.save(meeting));
	}

	/** Opens it with those who came; opening twice opens once. */
	@Transactional
	public void open(MeetingId id, Set<MandateId> attending, @Nullable PersonId minuteTaker, Acting by) {
		requireWorker(by);
		var meeting = meetings.held(id);
		if (meeting.state() == MeetingState.RUNNING) {
			return;
		}
		meeting.open(attendees(id, attending), minuteTaker, clock.instant());
		record(meeting, by, "opened");
		meetings.save(meeting);
	}

	/** Changes who attends and who takes the minutes; whoever leads the meeting does. */
	@Transactional
	public void attendance(MeetingId id, Set<MandateId> attending, @Nullable PersonId minuteTaker, long version, Acting by) {
		requireWorker(by);
		var meeting = meetings.held(id);
		var attendees = attendees(id, attending);
		if (meeting.attendees().equals(attendees) && Objects.equals(meeting.minuteTaker(), minuteTaker)) {
			return;
		}
		requireLead(meeting, by);
		requireCurrent(meeting, version);
		meeting.attended(attendees, minuteTaker);
		record(meeting, by, "attended");
		meetings.save(meeting);
	}

	/** Refuses whoever does not work on the platform. P2. */
	public static void requireWorker(Acting by) {
		if (!by.worksOnThePlatform()) {
			throw new Denied(Text.of("meetings.denied.worker"));
		}
	}

	/** Whether this one leads a meeting and what it concludes: the coordinator, or who takes its minutes while it runs. P2, M7. */
	public static boolean leads(@Nullable Meeting meeting, Acting by) {
		return by instanceof Acting.Coordinator || by.worksOnThePlatform() && meeting != null && meeting.state() == MeetingState.RUNNING
				&& by.person() != null && by.person().equals(meeting.minuteTaker());
	}

	/** Refuses whoever does not lead the meeting. P2, M7. */
	public static void requireLead(@Nullable Meeting meeting, Acting by) {
		if (!leads(meeting, by)) {
			throw new Denied(Text.of("meetings.denied.lead"));
		}
	}

	/** Those who attend with a mandate of today; who speaks for a party in everything has one seat for it, whatever else was given. P2, P5. */
	private Set<Attendee> attendees(MeetingId id, Set<MandateId> attending) {
		var sectors = parties.all().stream().collect(Collectors.toMap(Party::id, Party::sector));
		var today = LocalDate.now(clock.withZone(Words.ZONE));
		var chosen = entitled.to(id, today).stream().filter(card -> attending.contains(card.mandate())).toList();
		if (chosen.size() < attending.size()) {
			throw new Denied(Text.of("meetings.denied.mandate"));
		}
		var seats = new HashSet<List<Object>>();
		return chosen.stream().filter(card -> card.only() == null ? seats.add(seat(card)) : !seats.contains(seat(card)))
				.map(card -> new Attendee(card.person(), card.party(), Objects.requireNonNull(sectors.get(card.party())), card.mandate(), card.deputy(),
						card.only()))
				.collect(Collectors.toSet());
	}

	private static List<Object> seat(RepresentativeCard card) {
		return List.of(card.person(), card.party());
	}

	private static void requireCurrent(Meeting meeting, long version) {
		if (meeting.version() != version) {
			throw new Outdated(meeting.getId().subject());
		}
	}

	private void record(Meeting meeting, Acting by, String what, String... facts) {
		history.record(by.entry(meeting.getId().subject(), clock.instant(), "meetings.history.meeting." + what, facts));
	}
}
