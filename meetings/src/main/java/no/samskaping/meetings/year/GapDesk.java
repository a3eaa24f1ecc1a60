package no.samskaping.meetings.year;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.record.History;

/** Where a gap in the year is closed by a reason that everyone can read. M3. */
@Component
public class GapDesk {

	private final Cadence cadence;
	private final GapReasons reasons;
	private final History history;
	private final Clock clock;

	GapDesk(Cadence cadence, GapReasons reasons, History history, Clock clock) {
		this.cadence = cadence;
		this.reasons = reasons;
		this.history = history;
		this.clock = clock;
	}

	/** States a reason for a gap; the first one stays, and who comes second with another one sees it. */
	@Transactional
	public void state(Happening.Kind kind, int year, int number, String reason, Acting by) {
		MeetingDesk.requireWorker(by);
		var slot = cadence.slot(kind, year, number);
		if (reason.strip().equals(slot.statedReason())) {
			return;
		}
		slot.requireGap();
		Slot.requireReason(reason);
		if (!reasons.add(slot, reason.strip(), by.person(), clock.instant())) {
			throw new Outdated(subject(kind, year, number));
		}
		history.record(by.entry(subject(kind, year, number), clock.instant(), "meetings.history.gap"));
	}

	/** A place in the annual wheel, as a subject of history. */
	static Subject subject(Happening.Kind kind, int year, int number) {
		return new Subject("annual-wheel", new UUID(year, kind.ordinal() * 100L + number));
	}
}
