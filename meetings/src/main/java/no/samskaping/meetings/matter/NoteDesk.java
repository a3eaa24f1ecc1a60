package no.samskaping.meetings.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.Notes.Note;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where the discussion of a matter is noted. M7, P7. */
@Component
public class NoteDesk {

	private final Notes notes;
	private final Matters matters;
	private final History history;
	private final Clock clock;

	NoteDesk(Notes notes, Matters matters, History history, Clock clock) {
		this.notes = notes;
		this.matters = matters;
		this.history = history;
		this.clock = clock;
	}

	/** Adds a note to an open matter, marked as kept from the public if that is asked; the same form adds it once. */
	@Transactional
	public void add(UUID id, MatterId matter, String text, @Nullable Marking marking, Acting by) {
		MeetingDesk.requireWorker(by);
		requireWhole(text, marking);
		var view = matters.held(matter).view();
		if (!view.state().isUnfinished()) {
			throw Refused.because("M7", "note", Text.of("meetings.rule.position.OPEN"));
		}
		var exemption = marking == null ? null : Exemption.marked(marking.basis(), marking.until(), by.person(), today());
		if (notes.add(new Note(id, matter, text.strip(), by.person(), clock.instant(), exemption, false, 0), view.meeting())) {
			record(matter, by, "noted");
			if (exemption != null) {
				record(matter, by, "exempted", exemption.until().toString());
			}
		}
	}

	private void requireWhole(String text, @Nullable Marking marking) {
		var broken = new ArrayList<Broken>();
		if (text.isBlank()) {
			broken.add(new Broken("M7", "note", Text.of("meetings.rule.note")));
		}
		if (marking != null) {
			broken.addAll(Exemption.refusals(marking.basis(), marking.until(), today()));
		}
		Refused.requireNone(broken);
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private void record(MatterId matter, Acting by, String what, String... facts) {
		history.record(by.entry(matter.subject(), clock.instant(), "meetings.history.matter." + what, facts));
	}

	/** That a note is to be kept from the public, as it was typed. P7. */
	@ValueObject
	public record Marking(@Nullable String basis, @Nullable LocalDate until) {}
}
