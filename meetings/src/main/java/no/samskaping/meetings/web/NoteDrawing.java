package no.samskaping.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.Notes;
import no.samskaping.meetings.matter.Notes.Note;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Words;

/** Draws the notes on a matter as whoever looks may read them. P7. */
@Component
class NoteDrawing {

	private final Notes notes;
	private final Names names;
	private final Clock clock;

	NoteDrawing(Notes notes, Names names, Clock clock) {
		this.notes = notes;
		this.names = names;
		this.clock = clock;
	}

	List<NoteLine> on(MatterId matter, Acting by) {
		return lines(notes.of(List.of(matter)).getOrDefault(matter, List.of()), by);
	}

	List<NoteLine> lines(List<Note> noted, Acting by) {
		var markers = new ArrayList<@Nullable PersonId>();
		noted.forEach(note -> markers.add(note.exemption() == null ? null : note.exemption().by()));
		var known = names.of(markers);
		var today = LocalDate.now(clock.withZone(Words.ZONE));
		return noted.stream().map(note -> NoteLine.of(note.text(), note.exemption(),
				note.exemption() != null && note.exemption().keepsFrom(by, today), known,
				by.worksOnThePlatform() && !note.approved() ? "/møter/sak/" + note.matter().value() + "/notat/" + note.id() : null)).toList();
	}
}
