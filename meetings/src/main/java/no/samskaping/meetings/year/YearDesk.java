package no.samskaping.meetings.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.WorkingDays;

/** Where a whole year is planned at once. M3. */
@Component
public class YearDesk {

	private static final int PLACES = 80;

	private final Cadence cadence;
	private final MeetingDesk meetings;
	private final WorkshopDesk workshops;
	private final WorkingDays workingDays;

	YearDesk(Cadence cadence, MeetingDesk meetings, WorkshopDesk workshops, WorkingDays workingDays) {
		this.cadence = cadence;
		this.meetings = meetings;
		this.workshops = workshops;
		this.workingDays = workingDays;
	}

	/** Proposals for what is not planned yet in a year; what lies behind today is left out. */
	public List<Proposal> proposals(int year, LocalDate today) {
		var open = cadence.slots(year).stream().filter(slot -> slot.status() == Slot.Status.UNPLANNED).toList();
		return Proposal.forYear(year, day -> workingDays.holiday(day).isPresent()).stream()
				.filter(proposal -> open.stream().anyMatch(slot -> slot.kind() == proposal.kind() && slot.number() == proposal.slot()))
				.filter(proposal -> !proposal.startsAt().toLocalDate().isBefore(today)).toList();
	}

	/** Plans what was chosen; the same form plans it once. */
	@Transactional
	public void plan(int year, List<Chosen> chosen, Acting by) {
		MeetingDesk.requireWorker(by);
		for (var one : chosen) {
			if (one.kind() == Happening.Kind.MEETING) {
				meetings.plan(new MeetingId(one.id()), YearMonth.of(year, one.slot()), one.startsAt(), one.place(), by);
			} else {
				workshops.plan(new WorkshopId(one.id()), year, one.slot(), one.startsAt(), one.place(), PLACES, by);
			}
		}
	}

	/** A meeting or workshop to be planned, with the identity that its row in the form carries. */
	public record Chosen(UUID id, Happening.Kind kind, int slot, LocalDateTime startsAt, String place) {}
}
