package no.samskaping.meetings.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.Numbers;

/** Where matters come up, are put onto agendas, go on and leave. */
@Component
public class MatterDesk {

	private final Matters matters;
	private final Meetings meetings;
	private final AgendaHold hold;
	private final Numbers numbers;
	private final History history;
	private final Clock clock;

	MatterDesk(Matters matters, Meetings meetings, AgendaHold hold, Numbers numbers, History history, Clock clock) {
		this.matters = matters;
		this.meetings = meetings;
		this.hold = hold;
		this.numbers = numbers;
		this.history = history;
		this.clock = clock;
	}

	/** Brings a matter up, once, and puts it onto the next meeting. M4. */
	@Transactional
	public boolean bring(NewMatter matter, Acting by) {
		hold.agendas();
		var subject = matter.subject();
		if (matters.isKnown(matter.origin(), subject.kind(), subject.id(), matter.reason().name())) {
			return false;
		}
		var isNew = matters.bring(Matter.of(matter, numbers.next("S")));
		if (isNew) {
			record(matter.id(), by, "came");
			fill();
		}
		return isNew;
	}

	/** Puts a matter with a text of its own onto a meeting, also after its notice; it may be about something that has a page. M4, I6. */
	@Transactional
	public void add(MatterId id, MeetingId meeting, @Nullable Subject about, String title, String body, Treatment treatment, Acting by) {
		MeetingDesk.requireWorker(by);
		if (title.isBlank()) {
			throw Refused.because("M4", "title", Text.of("meetings.rule.matter.title"));
		}
		requireTakesMatters(meeting);
		var subject = about == null ? id.subject() : about;
		if (!bring(new NewMatter(id, subject, Reason.OWN, treatment, id.value(), title.strip(), body.strip(), null, meeting), by)
				&& matters.findById(id).isEmpty()) {
			throw Refused.because("M4", "initiativ", Text.of("meetings.rule.matter.up"));
		}
	}

	/** Puts a matter that stands elsewhere onto this meeting by hand. M4. */
	@Transactional
	public void take(MatterId id, MeetingId meeting, Acting by) {
		MeetingDesk.requireWorker(by);
		requireTakesMatters(meeting);
		var matter = matters.held(id);
		if (matter.view().state().isUnfinished() && !meeting.equals(matter.view().meeting())) {
			matter.pin(meeting);
			matters.save(matter);
			record(id, by, "taken");
		}
	}

	/** Proposes another conclusion than the one that was seen; at a meeting that runs, whoever leads it does. M6. */
	@Transactional
	public void propose(MatterId id, Outcome proposal, long version, Acting by) {
		MeetingDesk.requireWorker(by);
		var held = hold.of(id);
		var matter = held.matter();
		if (matter.view().proposal() == proposal) {
			return;
		}
		if (held.meeting() != null && held.meeting().state() == MeetingState.RUNNING) {
			MeetingDesk.requireLead(held.meeting(), by);
		}
		if (matter.view().version() != version) {
			throw new Outdated(id.subject());
		}
		matter.propose(proposal);
		matters.save(matter);
		record(id, by, "proposed", "meetings.outcome." + proposal);
	}

	/** Opens a matter for answers in writing. M6. */
	@Transactional
	public void openForAnswers(MatterId id, LocalDate until, Acting by) {
		MeetingDesk.requireWorker(by);
		var matter = matters.one(id);
		matter.openForAnswers(until, today());
		matters.save(matter);
		record(id, by, "written", until.toString());
	}

	/** Lets the unfinished matters about a subject leave visibly. M4. */
	@Transactional
	public void leave(Subject subject, List<Reason> reasons, String why, Acting by) {
		for (var matter : matters.about(subject.kind(), List.of(subject.id()))) {
			if (matter.view().state().isUnfinished() && reasons.contains(matter.view().reason())) {
				matter.leave(why);
				matters.save(matter);
				record(matter.getId(), by, "left", why);
			}
		}
	}

	/** Lets everything on a cancelled meeting go to the next one, also what was put there by hand. M4. */
	@Transactional
	public void released(MeetingId cancelled) {
		hold.agendas();
		matters.release(cancelled.value());
		fill();
	}

	/** Puts what waits onto the next meeting that has not been called. M4. */
	@Transactional
	public void fill() {
		hold.agendas();
		UUID next = meetings.nextUncalled(today().atStartOfDay()).map(meeting -> meeting.getId().value()).orElse(null);
		matters.fill(next);
	}

	private void requireTakesMatters(MeetingId meeting) {
		hold.agendas();
		if (!meetings.held(meeting).takesMatters()) {
			throw Refused.because("M4", Text.of("meetings.rule.matter.meeting"));
		}
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private void record(MatterId matter, Acting by, String what, String... facts) {
		history.record(by.entry(matter.subject(), clock.instant(), "meetings.history.matter." + what, facts));
	}
}
