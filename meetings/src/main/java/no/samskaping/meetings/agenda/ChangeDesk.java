package no.samskaping.meetings.agenda;

import java.time.LocalDateTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.matter.AgendaHold;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.Acting;

/** Where a planned meeting is moved or cancelled with all that follows, at once: its matters go on, and those who were called are told. M3, M4. */
@Component
public class ChangeDesk {

	private final MeetingDesk meetings;
	private final MatterDesk matters;
	private final NoticeDesk notices;
	private final AgendaHold hold;

	ChangeDesk(MeetingDesk meetings, MatterDesk matters, NoticeDesk notices, AgendaHold hold) {
		this.meetings = meetings;
		this.matters = matters;
		this.notices = notices;
		this.hold = hold;
	}

	/** Moves it; what is not changed is not told. */
	@Transactional
	public void move(MeetingId id, LocalDateTime to, String place, long version, Acting by) {
		meetings.move(id, to, place, version, by).ifPresent(notices::tellChange);
	}

	/** Cancels it; its matters go to the next one. */
	@Transactional
	public void cancel(MeetingId id, String reason, Acting by) {
		hold.agendas();
		meetings.cancel(id, reason, by).ifPresent(meeting -> {
			notices.tellChange(meeting);
			matters.released(id);
		});
	}
}
