package no.samskaping.meetings.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.followup.ActionPoint.ActionPointId;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.NewMatter;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.record.History;

/** Where action points are agreed and done; the overdue ones come up as one matter. M4, M7. */
@Component
public class ActionPointDesk {

	/** All overdue action points together, as the subject of their one matter. */
	public static final Subject OVERDUE = new Subject("overdue-points", new UUID(0, 1));

	static final String REMINDER = "meetings.action-point";

	private final ActionPoints points;
	private final Matters matters;
	private final MatterDesk matterDesk;
	private final Reminders reminders;
	private final History history;
	private final Clock clock;

	ActionPointDesk(ActionPoints points, Matters matters, MatterDesk matterDesk, Reminders reminders, History history, Clock clock) {
		this.points = points;
		this.matters = matters;
		this.matterDesk = matterDesk;
		this.reminders = reminders;
		this.history = history;
		this.clock = clock;
	}

	/** Agrees one; the same form agrees it once. */
	@Transactional
	public void agree(ActionPointId id, MatterId matter, String text, @Nullable PartyId party, @Nullable LocalDate due, Acting by) {
		MeetingDesk.requireWorker(by);
		if (points.findById(id).isEmpty()) {
			var point = points.save(ActionPoint.agreed(id, matter, matters.one(matter).view().meeting(), text, party, due, today()));
			reminders.on(point.due().plusDays(1), id.subject(), REMINDER);
			record(point, by, "agreed");
		}
	}

	/** Says that it is done: its own party, or the coordinator. */
	@Transactional
	public void done(ActionPointId id, Acting by) {
		var point = responsible(id, by);
		if (point.done(by.person(), clock.instant())) {
			points.save(point);
			reminders.forget(id.subject(), REMINDER);
			record(point, by, "done");
		}
	}

	/** Takes back that it is done. */
	@Transactional
	public void notDone(ActionPointId id, Acting by) {
		var point = responsible(id, by);
		if (point.notDone()) {
			points.save(point);
			reminders.on(point.due().plusDays(1), id.subject(), REMINDER);
			record(point, by, "not-done");
		}
	}

	/** Brings the overdue ones up as one matter, while there is none. M4. */
	@Transactional
	public void bringOverdue() {
		if (!points.overdue(today(), Limit.of(1)).isEmpty()) {
			matterDesk.bring(NewMatter.about(OVERDUE, Reason.OVERDUE_POINTS, Treatment.INFORMATION, Ids.next()),
					new Acting.Platform("meetings.overdue"));
		}
	}

	private ActionPoint responsible(ActionPointId id, Acting by) {
		var point = points.one(id);
		if (!point.isUpTo(by)) {
			throw new Denied(Text.of("meetings.denied.point"));
		}
		return point;
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private void record(ActionPoint point, Acting by, String what) {
		history.record(by.entry(point.matter().subject(), clock.instant(), "meetings.history.point." + what));
	}
}
