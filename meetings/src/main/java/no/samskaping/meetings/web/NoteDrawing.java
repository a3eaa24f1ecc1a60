package no.samskaping.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Notes;
import no.samskaping.meetings.matter.Notes.Note;
import no.samskaping.meetings.voice.Authority;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Draws the notes on a matter as whoever looks may read them. P7. */
@Component
class NoteDrawing {

	private final Notes notes;
	private final Authority authority;
	private final Names names;
	private final History history;
	private final Clock clock;

	NoteDrawing(Notes notes, Authority authority, Names names, History history, Clock clock) {
		this.notes = notes;
		this.authority = authority;
		this.names = names;
		this.history = history;
		this.clock = clock;
	}

	List<NoteLine> on(MatterView matter, Acting by) {
		return lines(notes.of(List.of(matter.id())).getOrDefault(matter.id(), List.of()), matter, by);
	}

	/** These notes on that matter; who reads what is kept from the public is logged. P7. */
	List<NoteLine> lines(List<Note> noted, MatterView matter, Acting by) {
		var markers = new ArrayList<@Nullable PersonId>();
		noted.forEach(note -> markers.add(note.exemption() == null ? null : note.exemption().by()));
		var known = names.of(markers);
		var works = authority.works(by, matter);
		var today = LocalDate.now(clock.withZone(Words.ZONE));
		if (works && noted.stream().anyMatch(note -> note.exemption() != null && note.exemption().lastsOn(today))) {
			history.read(by.entry(matter.id().subject(), clock.instant(), "meetings.history.matter.restricted-read"));
		}
		return noted.stream().map(note -> NoteLine.of(note.text(), note.exemption(), Authority.keeps(note.exemption(), works, today), known,
				works ? NoteLine.address(note.matter(), note.id()) : null)).toList();
	}
}
