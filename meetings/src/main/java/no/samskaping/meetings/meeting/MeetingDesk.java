package no.samskaping.meetings.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MeetingId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Sector;
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
	private final Representatives representatives;
	private final History history;
	private final Clock clock;

	MeetingDesk(Meetings meetings, Parties parties, Representatives representatives, History history, Clock clock) {
		this.meetings = meetings;
		this.parties = parties;
		this.representatives = representatives;
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

	/** Moves it. */
	@Transactional
	public Meeting move(MeetingId id, LocalDateTime to, String place, long version, Acting by) {
		requireWorker(by);
		var meeting = current(id, version);
		meeting.move(to, place, clock.instant());
		record(meeting, by, "moved", to.toString());
		return meetings.save(meeting);
	}

	/** Cancels it, with a reason that all can read. M3. */
	@Transactional
	public void cancel(MeetingId id, String reason, Acting by) {
		requireWorker(by);
		var meeting = meetings.one(id);
		if (meeting.state() != MeetingState.CANCELLED) {
			meeting.cancel(reason);
			record(meeting, by, "cancelled");
			meetings.save(meeting);
		}
	}

	/** Opens it with those who came; opening twice opens once. */
	@Transactional
	public void open(MeetingId id, Set<MandateId> attending, @Nullable PersonId minuteTaker, Acting by) {
		requireWorker(by);
		var meeting = meetings.one(id);
		if (meeting.state() == MeetingState.RUNNING) {
			return;
		}
		meeting.open(attendees(meeting, attending), minuteTaker, clock.instant());
		record(meeting, by, "opened");
		meetings.save(meeting);
	}

	/** Changes who attends and who takes the minutes. */
	@Transactional
	public void attendance(MeetingId id, Set<MandateId> attending, @Nullable PersonId minuteTaker, long version, Acting by) {
		requireWorker(by);
		var meeting = current(id, version);
		meeting.attended(attendees(meeting, attending), minuteTaker);
		record(meeting, by, "attended");
		meetings.save(meeting);
	}

	/** Refuses whoever does not work on the platform. P2. */
	public static void requireWorker(Acting by) {
		if (!by.worksOnThePlatform()) {
			throw new Denied(Text.of("meetings.denied.worker"));
		}
	}

	private Set<Attendee> attendees(Meeting meeting, Set<MandateId> attending) {
		var sectors = new HashMap<PartyId, Sector>();
		parties.all().forEach(party -> sectors.put(party.id(), party.sector()));
		var found = new HashSet<Attendee>();
		for (var card : representatives.of(sectors.keySet(), meeting.startsAt().toLocalDate())) {
			var sector = sectors.get(card.party());
			if (attending.contains(card.mandate()) && sector != null) {
				found.add(new Attendee(card.person(), card.party(), sector, card.mandate(), card.deputy()));
			}
		}
		if (found.size() < attending.size()) {
			throw new Denied(Text.of("meetings.denied.mandate"));
		}
		return found;
	}

	private Meeting current(MeetingId id, long version) {
		var meeting = meetings.one(id);
		if (meeting.version() != version) {
			throw new Outdated(id.subject());
		}
		return meeting;
	}

	private void record(Meeting meeting, Acting by, String what, String... facts) {
		history.record(by.entry(meeting.getId().subject(), clock.instant(), "meetings.history.meeting." + what, facts));
	}
}
