package no.samskaping.meetings.web;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.Notes;
import no.samskaping.meetings.matter.Notes.Marking;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.minutes.MarkingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Text;

/** A note is marked as kept from the public, or its mark lifted. P7. */
@Controller
@RequestMapping("/møter/sak/{id:[0-9a-f-]{36}}/notat/{note:[0-9a-f-]{36}}")
class NotePage {

	private final Matters matters;
	private final Notes notes;
	private final MarkingDesk desk;
	private final NoteDrawing drawing;

	NotePage(Matters matters, Notes notes, MarkingDesk desk, NoteDrawing drawing) {
		this.matters = matters;
		this.notes = notes;
		this.desk = desk;
		this.drawing = drawing;
	}

	@GetMapping
	String show(@PathVariable UUID id, @PathVariable UUID note, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		var matter = matters.one(new MatterId(id)).view();
		var found = notes.one(note, matter.id());
		model.addAttribute("matter", matter);
		model.addAttribute("note", found);
		model.addAttribute("line", drawing.lines(List.of(found), acting).getFirst());
		return "meetings/note";
	}

	@PostMapping
	Object mark(@PathVariable UUID id, @PathVariable UUID note, @RequestParam(name = "exemptionBasis", defaultValue = "") String basis,
			@RequestParam(name = "exemptionUntil", defaultValue = "") String until, @RequestParam(name = "version") long version, Typed.Page page,
			Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.mark(note, new MatterId(id), new Marking(basis, When.day(until)), version, acting),
				() -> See.page("/møter/sak/" + id, next, Text.of("meetings.done.note.marked")), () -> show(id, note, acting, page.model()));
	}

	@PostMapping("/opphev")
	Object lift(@PathVariable UUID id, @PathVariable UUID note, @RequestParam(name = "version") long version, Typed.Page page, Acting acting,
			RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.lift(note, new MatterId(id), version, acting),
				() -> See.page("/møter/sak/" + id, next, Text.of("meetings.done.note.lifted")), () -> show(id, note, acting, page.model()));
	}
}
