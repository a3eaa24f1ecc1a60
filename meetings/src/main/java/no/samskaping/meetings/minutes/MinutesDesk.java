package no.samskaping.meetings.minutes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.NewMatter;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.WorkingDays;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.record.Documents;
import no.samskaping.workbench.record.History;

/** Where minutes are sent, answered by each sector, locked, and corrected by visible additions. M7, P1. */
@Component
public class MinutesDesk {

	static final String REMINDER = "meetings.minutes";

	private final MinutesShelf shelf;
	private final Answers answers;
	private final MatterDesk matters;
	private final Parties parties;
	private final Charters charters;
	private final WorkingDays workingDays;
	private final Reminders reminders;
	private final Documents documents;
	private final History history;
	private final Clock clock;

	MinutesDesk(MinutesShelf shelf, Answers answers, MatterDesk matters, Parties parties, Charters charters, WorkingDays workingDays,
			Reminders reminders, Documents documents, History history, Clock clock) {
		this.shelf = shelf;
		this.answers = answers;
		this.matters = matters;
		this.parties = parties;
		this.charters = charters;
		this.workingDays = workingDays;
		this.reminders = reminders;
		this.documents = documents;
		this.history = history;
		this.clock = clock;
	}

	/** Keeps what the minute taker adds to the draft. */
	@Transactional
	public void remark(MeetingId id, @Nullable String text, long version, Acting by) {
		MeetingDesk.requireWorker(by);
		var minutes = shelf.held(id);
		if (minutes.remark(text, version)) {
			shelf.save(minutes);
			record(id, by, "remarked");
		}
	}

	/** Sends them to the sectors for approval; the charter says how many working days they have. P10. */
	@Transactional
	public void send(MeetingId id, Acting by) {
		MeetingDesk.requireWorker(by);
		var minutes = shelf.held(id);
		var answersBy = answersBy();
		if (minutes.send(answersBy, clock.instant())) {
			shelf.save(minutes);
			reminders.on(answersBy.plusDays(1), id.subject(), REMINDER);
			record(id, by, "sent", answersBy.toString());
		}
	}

	/** A sector approves what it was shown; what it has answered before stays. */
	@Transactional
	public void approve(MeetingId id, long seen, Acting by) {
		answer(shelf.held(id), SectorAnswer.Kind.APPROVED, seen, by);
	}

	/**
	 * A note in them is marked as kept from the public, or its mark changed or lifted. Whoever has approved has not seen that: those
	 * approvals fall, and the sectors have the whole time again; but once all have answered, what was approved stays. P7, M7.
	 *
	 * @param what the history's word for it
	 * @param facts what the history tells of it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void mark(MeetingId id, UUID note, @Nullable Exemption exemption, Acting by, String what, String... facts) {
		var minutes = shelf.held(id);
		minutes.mark(note, exemption);
		record(id, by, what, facts);
		if (minutes.state() == MinutesState.APPROVED) {
			return;
		}
		if (answers.dropApprovals(id)) {
			var answersBy = answersBy();
			minutes.renew(answersBy, clock.instant());
			reminders.on(answersBy.plusDays(1), id.subject(), REMINDER);
			record(id, by, "renewed", answersBy.toString());
		}
		shelf.save(minutes);
	}

	/** A party objects, also after another one of its sector has answered: a visible addition, and a matter at the next meeting. */
	@Transactional
	public void object(MeetingId id, UUID form, String text, Acting by) {
		Addition.requireText("text", text);
		var minutes = shelf.held(id);
		if (answers.additions(id).stream().anyMatch(addition -> addition.id().equals(form))) {
			return;
		}
		minutes.requireAnswersTaken(today());
		answers.add(id, addition(form, true, text, by));
		record(id, by, "objected");
		answer(minutes, SectorAnswer.Kind.OBJECTED, minutes.version(), by);
		matters.bring(NewMatter.about(id.subject(), Reason.OBJECTION, Treatment.DISCUSSION, form), by);
	}

	/** Corrects locked minutes by a visible addition. */
	@Transactional
	public void correct(MeetingId id, UUID form, String text, Acting by) {
		MeetingDesk.requireWorker(by);
		shelf.one(id).requireLocked();
		Addition.requireText("correction", text);
		if (answers.add(id, addition(form, false, text, by))) {
			record(id, by, "corrected");
		}
	}

	/** The last day has passed: who was silent has approved without remarks within the deadline. Repeating changes nothing. */
	@Transactional
	public void silence(MeetingId id) {
		var minutes = shelf.held(id);
		if (minutes.isSilencePast(today())) {
			for (var sector : Sector.values()) {
				answers.add(id, new SectorAnswer(sector, SectorAnswer.Kind.SILENT, null, null, clock.instant()));
			}
			lockWhenAnswered(minutes, new Acting.Platform("meetings.silence"));
		}
	}

	private void answer(Minutes minutes, SectorAnswer.Kind kind, long seen, Acting by) {
		var id = minutes.getId();
		var sector = sectorOf(by);
		var given = answers.of(Set.of(id)).get(id).stream().filter(answer -> answer.sector() == sector).findFirst();
		if (given.isPresent()) {
			if (kind == SectorAnswer.Kind.APPROVED && given.get().kind() != kind) {
				throw Refused.because("M7", Text.of("meetings.rule.minutes.answered"));
			}
			return;
		}
		minutes.requireAnswersTaken(today());
		minutes.requireSeen(seen);
		answers.add(id, new SectorAnswer(sector, kind, by.party(), by.person(), clock.instant()));
		if (kind == SectorAnswer.Kind.APPROVED) {
			record(id, by, "approved");
		}
		lockWhenAnswered(minutes, by);
	}

	private void lockWhenAnswered(Minutes minutes, Acting by) {
		var given = answers.of(Set.of(minutes.getId())).get(minutes.getId());
		if (Minutes.isAnswered(given)) {
			minutes.lock(documents.sha256(minutes.bound().getBytes(StandardCharsets.UTF_8)), clock.instant());
			shelf.save(minutes);
			reminders.forget(minutes.getId().subject(), REMINDER);
			record(minutes.getId(), by, "locked");
		}
	}

	private Sector sectorOf(Acting by) {
		var party = by.party();
		if (party == null || !by.binds(party)) {
			throw new Denied(Text.of("meetings.denied.minutes"));
		}
		return parties.of(Set.of(party)).get(party).sector();
	}

	private Addition addition(UUID form, boolean objection, String text, Acting by) {
		return new Addition(form, objection, text.strip(), by.party(), by.person(), clock.instant());
	}

	private LocalDate answersBy() {
		return workingDays.after(today(), charters.current().deadlines().minutesWorkingDays());
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private void record(MeetingId id, Acting by, String what, String... facts) {
		history.record(by.entry(id.subject(), clock.instant(), "meetings.history.minutes." + what, facts));
	}
}
