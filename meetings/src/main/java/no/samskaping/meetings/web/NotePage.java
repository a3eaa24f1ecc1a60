package no.samskaping.meetings.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.NoteDesk.Marking;
import no.samskaping.meetings.matter.Notes;
import no.samskaping.meetings.minutes.MarkingDesk;
import no.samskaping.meetings.voice.Authority;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;

/** A note is marked as kept from the public, and its mark changed or lifted. P7. */
@Controller
@Admits(to = "meetings.deed.keep", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
@RequestMapping("/møter/sak/{id:[0-9a-f-]{36}}/notat/{note:[0-9a-f-]{36}}")
class NotePage {

	private final Matters matters;
	private final Notes notes;
	private final MarkingDesk desk;
	private final Authority authority;
	private final NoteDrawing drawing;

	NotePage(Matters matters, Notes notes, MarkingDesk desk, Authority authority, NoteDrawing drawing) {
		this.matters = matters;
		this.notes = notes;
		this.desk = desk;
		this.authority = authority;
		this.drawing = drawing;
	}

	@GetMapping
	String show(@PathVariable UUID id, @PathVariable UUID note, @RequestParam(name = "fra", required = false) @Nullable UUID minutes, Acting acting,
			Model model) {
		var matter = matters.one(new MatterId(id)).view();
		authority.requireWork(acting, matter);
		var found = notes.one(note, matter.id());
		model.addAttribute("note", found);
		model.addAttribute("line", drawing.lines(List.of(found), matter, acting).getFirst());
		model.addAttribute("address", NoteLine.address(matter.id(), note));
		model.addAttribute("minutes", minutes);
		model.addAttribute("back", shown(matter, minutes));
		model.addAttribute("shown", minutes == null ? Text.of("meetings.matter.name", matter.shortNumber()) : Text.of("meetings.minutes"));
		return "meetings/note";
	}

	@PostMapping
	Object mark(@PathVariable UUID id, @PathVariable UUID note, @RequestParam(name = "exemptionBasis", defaultValue = "") String basis,
			@RequestParam(name = "exemptionUntil", defaultValue = "") String until, @RequestParam(name = "version") long version,
			@RequestParam(name = "fra", required = false) @Nullable UUID minutes, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.mark(note, new MatterId(id), new Marking(basis, When.day(until)), version, acting),
				() -> done(id, minutes, next, "marked"), () -> show(id, note, minutes, acting, page.model()));
	}

	@PostMapping("/opphev")
	Object lift(@PathVariable UUID id, @PathVariable UUID note, @RequestParam(name = "version") long version,
			@RequestParam(name = "fra", required = false) @Nullable UUID minutes, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.lift(note, new MatterId(id), version, acting),
				() -> done(id, minutes, next, "lifted"), () -> show(id, note, minutes, acting, page.model()));
	}

	private Object done(UUID id, @Nullable UUID minutes, RedirectAttributes next, String what) {
		return See.page(shown(matters.one(new MatterId(id)).view(), minutes), next, Text.of("meetings.done.note." + what));
	}

	/** Where one came from: the minutes, or else the matter. */
	private static String shown(MatterView matter, @Nullable UUID minutes) {
		return minutes == null ? MatterPage.address(matter) : "/møter/" + minutes + "/referat";
	}
}
