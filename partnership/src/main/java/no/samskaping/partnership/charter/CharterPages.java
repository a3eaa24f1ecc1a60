package no.samskaping.partnership.charter;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.goal.GoalDesk;
import no.samskaping.partnership.goal.TypedGoal;
import no.samskaping.partnership.typed.Compared;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.parts.Tile;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.HistoryLines;

/** What the adopted platform says, in any of its versions, with the goals; and what is still open in it. P4, P10. */
@Controller
@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
class CharterPages {

	private static final int HISTORY = 10;

	private final CharterDesk desk;
	private final GoalDesk goals;
	private final Parties parties;
	private final HistoryLines lines;
	private final History history;

	CharterPages(CharterDesk desk, GoalDesk goals, Parties parties, HistoryLines lines, History history) {
		this.desk = desk;
		this.goals = goals;
		this.parties = parties;
		this.lines = lines;
		this.history = history;
	}

	/** A challenge with its tile. */
	record Challenged(Tile tile, String text) {}

	@GetMapping("/partnerskap/plattform")
	String inForce(Acting acting, Model model) {
		var charter = desk.inForce().orElseThrow(() -> new Unknown(CharterDesk.KIND, new UUID(0, 0)));
		return page(charter, acting, model);
	}

	@GetMapping("/partnerskap/plattform/{number:\\d{1,6}}")
	String version(@PathVariable int number, Acting acting, Model model) {
		var charter = desk.version(number);
		return charter.isAdopted() ? page(charter, acting, model) : "redirect:/partnerskap/plattform/" + number + "/sammenlign";
	}

	@PostMapping("/partnerskap/plattform/ny")
	@Admits(to = "partnership.deed.charter", value = Circle.STEERING)
	String begin(Acting acting) {
		desk.beginNext(acting);
		return "redirect:/partnerskap/plattform/utkast";
	}

	@PostMapping("/partnerskap/plattform/{number:\\d{1,6}}/vedtak")
	@Admits(to = "partnership.deed.charter", value = Circle.STEERING)
	String complete(@PathVariable int number, @RequestParam long version, @RequestParam String body, @RequestParam String decidedOn,
			@RequestParam(defaultValue = "") String reference, Acting acting, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		try {
			var id = desk.version(number).getId();
			var completion = Typed.whole(typed -> new Completion(body, typed.optionalDay("decidedOn", "partnership.setup.decided-on", decidedOn), reference),
					it -> desk.completionRefusals(id, version, it, acting));
			desk.complete(id, version, completion, acting);
		} catch (Refused e) {
			model.addAttribute("body", body).addAttribute("decidedOn", decidedOn).addAttribute("reference", reference);
			return refused(e, number, acting, model, response);
		} catch (Outdated e) {
			model.addAttribute("body", body).addAttribute("decidedOn", decidedOn).addAttribute("reference", reference);
			return outdated(desk.version(number), body, decidedOn, reference, acting, model, response);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.charter.completed"));
		return "redirect:/partnerskap/plattform/" + number;
	}

	/** Keeps one more document of its adoption. */
	@PostMapping("/partnerskap/plattform/{number:\\d{1,6}}/dokument")
	@Admits(to = "partnership.deed.charter", value = Circle.STEERING)
	String attach(@PathVariable int number, @RequestParam UUID key, @RequestParam MultipartFile file, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		try {
			desk.attach(number, key, new Document(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getInputStream()), acting);
		} catch (Refused e) {
			return refused(e, number, acting, model.addAttribute("refusedFile", true), response);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.versions.document-added"));
		return "redirect:/partnerskap/plattform/" + number;
	}

	@PostMapping("/partnerskap/plattform/mal")
	@Admits(to = "partnership.deed.charter", value = Circle.STEERING)
	String addGoal(@RequestParam UUID id, @RequestParam String source, @RequestParam String text, @RequestParam String until, Acting acting,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var goal = new TypedGoal(id, source, text, until);
		try {
			goal.enter(goals, acting);
		} catch (Refused e) {
			return refused(e, null, acting, model.addAllAttributes(goal.again()), response);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.goal.added"));
		return "redirect:/partnerskap/plattform#mal";
	}

	@PostMapping("/partnerskap/plattform/mal/{id}/avslutt")
	@Admits(to = "partnership.deed.charter", value = Circle.STEERING)
	String endGoal(@PathVariable UUID id, Acting acting, RedirectAttributes redirect) {
		goals.end(id, acting);
		redirect.addFlashAttribute("flash", Text.of("partnership.goal.ended"));
		return "redirect:/partnerskap/plattform#mal";
	}

	private String refused(Refused e, @Nullable Integer number, Acting acting, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("broken", e.broken());
		return number == null ? inForce(acting, model) : page(desk.version(number), acting, model);
	}

	private String outdated(Charter now, String body, String decidedOn, String reference, Acting acting, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("compared", Compared.differing(Compared.of("partnership.setup.body", now.proposal().body(), body),
				Compared.of("partnership.setup.decided-on", now.proposal().decidedOn(), decidedOn),
				Compared.of("partnership.setup.reference", now.proposal().reference(), reference)));
		return page(now, acting, model);
	}

	private String page(Charter charter, Acting acting, Model model) {
		var content = charter.content();
		var bySource = goals.bySource();
		model.addAttribute("charter", charter).addAttribute("says", content);
		model.addAttribute("challenges", content.challenges().stream()
				.map(it -> new Challenged(new Tile(it.icon(), it.tone(), Text.verbatim(it.name())), it.text())).toList());
		model.addAttribute("organisations", parties.of(content.seats().stream().map(it -> it.party()).collect(Collectors.toSet())).values().stream()
				.collect(Collectors.toMap(it -> it.id().value(), it -> it)));
		model.addAttribute("goals", bySource).addAttribute("missingSources", content.sourcesBeside(bySource.keySet()));
		model.addAttribute("inForce", desk.inForce().filter(it -> it.getId().equals(charter.getId())).isPresent());
		model.addAttribute("documents", desk.documents(List.of(charter)).get(charter.number())).addAttribute("before", desk.before(charter).isPresent());
		model.addAttribute("versions", desk.adopted());
		desk.drafted().ifPresent(it -> model.addAttribute("draft", it));
		model.addAttribute("mayWrite", CharterDesk.mayWrite(acting)).addAttribute("goalId", Ids.next()).addAttribute("documentKey", Ids.next());
		model.addAttribute("goalHistory", lines.written(history.all(History.Filter.ofKind(GoalDesk.KIND), null, HISTORY)));
		model.addAttribute("history", lines.of(new Subject(CharterDesk.KIND, charter.getId().value()), HISTORY));
		return "partnership/charter";
	}
}
