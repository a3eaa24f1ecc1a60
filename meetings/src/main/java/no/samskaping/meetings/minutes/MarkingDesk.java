package no.samskaping.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.Notes;
import no.samskaping.meetings.matter.Notes.Marking;
import no.samskaping.meetings.matter.Notes.Note;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Words;

/** Where a note is marked as kept from the public, and the mark lifted, also in the minutes that tell of it until they are approved. P7, M7. */
@Component
public class MarkingDesk {

	private final Notes notes;
	private final MinutesShelf shelf;
	private final Clock clock;

	MarkingDesk(Notes notes, MinutesShelf shelf, Clock clock) {
		this.notes = notes;
		this.shelf = shelf;
		this.clock = clock;
	}

	/** Marks it; marking twice alike marks once. */
	@Transactional
	public void mark(UUID id, MatterId matter, Marking marking, long seen, Acting by) {
		var exemption = Exemption.marked(marking.basis(), marking.until(), by, LocalDate.now(clock.withZone(Words.ZONE)));
		var note = notes.held(id, matter);
		var standing = note.exemption();
		if (standing == null || !standing.basis().equals(exemption.basis()) || !standing.until().equals(exemption.until())) {
			change(note, exemption, seen, by);
		}
	}

	/** Lifts the mark; lifting twice lifts once. */
	@Transactional
	public void lift(UUID id, MatterId matter, long seen, Acting by) {
		MeetingDesk.requireWorker(by);
		var note = notes.held(id, matter);
		if (note.exemption() != null) {
			change(note, null, seen, by);
		}
	}

	/** The minutes are held after the note, as by the end of a meeting. */
	private void change(Note note, @Nullable Exemption exemption, long seen, Acting by) {
		for (var id : notes.minutesOf(note.id())) {
			var minutes = shelf.held(id);
			minutes.mark(note.id(), exemption);
			shelf.save(minutes);
		}
		notes.mark(note, exemption, seen, by);
	}
}
