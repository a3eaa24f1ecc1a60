package no.samskaping.meetings.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.Documents;

/** The minutes: as page, print and document; sent, answered, corrected by additions. M7. */
@Controller
@Admits(to = "meetings.deed.read", value = Circle.INSIDE)
@RequestMapping("/møter/{id:[0-9a-f-]{36}}/referat")
class MinutesPage {

	private final MinutesShelf shelf;
	private final MinutesDesk desk;
	private final MinutesDrawing drawing;
	private final Documents documents;

	MinutesPage(MinutesShelf shelf, MinutesDesk desk, MinutesDrawing drawing, Documents documents) {
		this.shelf = shelf;
		this.desk = desk;
		this.drawing = drawing;
		this.documents = documents;
	}

	@GetMapping
	String show(@PathVariable UUID id, Acting acting, Model model) {
		model.addAttribute("minutes", drawing.of(shelf.one(new MeetingId(id)), acting));
		return "meetings/minutes";
	}

	@GetMapping(path = "/dokument.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> document(@PathVariable UUID id, Acting acting) {
		var minutes = drawing.document(shelf.one(new MeetingId(id)), acting);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
				.header("Content-Disposition", "attachment; filename=\"referat-" + minutes.slot().replace('/', '-') + ".pdf\"")
				.body(documents.pdf("meetings/minutes-document", minutes));
	}

	/** What the fingerprint was taken of, byte for byte; with a note that is kept from this reader not even that. P7. */
	@GetMapping(path = "/grunnlag.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<byte[]> bound(@PathVariable UUID id, Acting acting) {
		var minutes = shelf.one(new MeetingId(id));
		if (drawing.of(minutes, acting).keepsNotes()) {
			throw new Denied(Text.of("meetings.minutes.bound.kept"));
		}
		return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
				.header("Content-Disposition", "attachment; filename=\"referat-" + minutes.facts().slot().replace('/', '-') + ".txt\"")
				.body(minutes.bound().getBytes(StandardCharsets.UTF_8));
	}

	@PostMapping("/merknad")
	@Admits(to = "meetings.deed.minutes", value = Circle.WORKERS)
	Object remark(@PathVariable UUID id, @RequestParam(name = "remark", defaultValue = "") String remark,
			@RequestParam(name = "version") long version, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.remark(new MeetingId(id), remark, version, acting), () -> done(id, next, "remarked"),
				() -> show(id, acting, page.model()));
	}

	@PostMapping("/send")
	@Admits(to = "meetings.deed.minutes", value = Circle.WORKERS)
	Object send(@PathVariable UUID id, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.send(new MeetingId(id), acting), () -> done(id, next, "sent"),
				() -> show(id, acting, page.model()));
	}

	@PostMapping("/godkjenn")
	@Admits(to = "meetings.deed.approve", value = Circle.REPRESENTATIVES)
	Object approve(@PathVariable UUID id, @RequestParam(name = "version") long version, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.approve(new MeetingId(id), version, acting), () -> done(id, next, "approved"),
				() -> show(id, acting, page.model()));
	}

	@PostMapping("/innvending")
	@Admits(to = "meetings.deed.approve", value = Circle.REPRESENTATIVES)
	Object object(@PathVariable UUID id, @RequestParam UUID form, @RequestParam(name = "text", defaultValue = "") String text,
			Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.object(new MeetingId(id), form, text, acting), () -> done(id, next, "objected"),
				() -> show(id, acting, page.model()));
	}

	@PostMapping("/rettelse")
	@Admits(to = "meetings.deed.minutes", value = Circle.WORKERS)
	Object correct(@PathVariable UUID id, @RequestParam UUID form, @RequestParam(name = "correction", defaultValue = "") String text,
			Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.correct(new MeetingId(id), form, text, acting), () -> done(id, next, "corrected"),
				() -> show(id, acting, page.model()));
	}

	private static Object done(UUID id, RedirectAttributes next, String what) {
		return See.page("/møter/" + id + "/referat", next, Text.of("meetings.done.minutes." + what));
	}
}
