package no.samskaping.meetings.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.WorkingDays;

/** Where a whole year is planned at once. M3. */
@Component
public class YearDesk {

	private static final int PLACES = 80;

	private final Cadence cadence;
	private final MeetingDesk meetings;
	private final WorkshopDesk workshops;
	private final WorkingDays workingDays;
	private final Charters charters;

	YearDesk(Cadence cadence, MeetingDesk meetings, WorkshopDesk workshops, WorkingDays workingDays, Charters charters) {
		this.cadence = cadence;
		this.meetings = meetings;
		this.workshops = workshops;
		this.workingDays = workingDays;
		this.charters = charters;
	}

	/** Proposals for what is not planned yet in a year; where the usual day is behind, a day after the time for a notice. */
	public List<Proposal> proposals(int year, LocalDate today) {
		var earliest = today.plusDays(charters.current().deadlines().noticeDays() + 1L);
		Predicate<LocalDate> isHoliday = day -> workingDays.holiday(day).isPresent();
		var open = cadence.slots(year).stream().filter(slot -> slot.status() == Slot.Status.UNPLANNED).toList();
		return Proposal.forYear(year, isHoliday).stream()
				.filter(proposal -> open.stream().anyMatch(slot -> slot.kind() == proposal.kind() && slot.number() == proposal.slot()))
				.map(proposal -> proposal.from(earliest, today, isHoliday)).toList();
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
