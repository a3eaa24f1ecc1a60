package no.samskaping.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.NoteDesk.Marking;
import no.samskaping.meetings.matter.Notes;
import no.samskaping.meetings.matter.Notes.Note;
import no.samskaping.meetings.voice.Authority;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where a note is marked as kept from the public, and the mark lifted, also in the minutes that tell of it and are not approved. P7, M7. */
@Component
public class MarkingDesk {

	private final Notes notes;
	private final Matters matters;
	private final Authority authority;
	private final MinutesDesk minutes;
	private final History history;
	private final Clock clock;

	MarkingDesk(Notes notes, Matters matters, Authority authority, MinutesDesk minutes, History history, Clock clock) {
		this.notes = notes;
		this.matters = matters;
		this.authority = authority;
		this.minutes = minutes;
		this.history = history;
		this.clock = clock;
	}

	/** Marks it, or changes the mark; marking twice alike marks once. */
	@Transactional
	public void mark(UUID id, MatterId matter, Marking marking, long seen, Acting by) {
		authority.requireWork(by, matters.one(matter).view());
		var exemption = Exemption.marked(marking.basis(), marking.until(), by.person(), LocalDate.now(clock.withZone(Words.ZONE)));
		var note = notes.held(id, matter);
		var standing = note.exemption();
		if (standing == null || !standing.basis().equals(exemption.basis()) || !standing.until().equals(exemption.until())) {
			change(note, exemption, seen, by);
		}
	}

	/** Lifts the mark; lifting twice lifts once. */
	@Transactional
	public void lift(UUID id, MatterId matter, long seen, Acting by) {
		authority.requireWork(by, matters.one(matter).view());
		var note = notes.held(id, matter);
		if (note.exemption() != null) {
			change(note, null, seen, by);
		}
	}

	/** The minutes are held after the note, as by the end of a meeting. */
	private void change(Note note, @Nullable Exemption exemption, long seen, Acting by) {
		if (note.version() != seen) {
			throw new Outdated(note.matter().subject());
		}
		var what = exemption == null ? "exemption-lifted" : note.exemption() == null ? "exempted" : "exemption-changed";
		var facts = exemption == null ? new String[0] : new String[] { exemption.until().toString() };
		notes.minutesOf(note.id()).forEach(id -> minutes.mark(id, note.id(), exemption, by, what, facts));
		notes.mark(note.id(), exemption);
		history.record(by.entry(note.matter().subject(), clock.instant(), "meetings.history.matter." + what, facts));
	}
}
