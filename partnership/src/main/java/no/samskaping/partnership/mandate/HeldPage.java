package no.samskaping.partnership.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.mandate.HeldMandates.Held;
import no.samskaping.partnership.party.PartyDesk;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Pager;
import no.samskaping.workbench.record.Export;

/** Who could act for whom on a day, also one that has been. P2. */
@Controller
@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
@RequestMapping(HeldPage.ADDRESS)
class HeldPage {

	static final String ADDRESS = "/partnerskap/fullmakter";
	private static final int PAGE = 50;

	private final HeldMandates held;
	private final PartyDesk parties;
	private final Export export;
	private final Words words;

	HeldPage(HeldMandates held, PartyDesk parties, Export export, Words words) {
		this.held = held;
		this.parties = parties;
		this.export = export;
		this.words = words;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String dag, @RequestParam(required = false) @Nullable UUID part,
			@RequestParam(required = false) @Nullable UUID etter, Acting acting, Model model, HttpServletResponse response) {
		model.addAttribute("dag", dag.isBlank() ? words.today().toString() : dag).addAttribute("part", part == null ? "" : part.toString());
		parties.ever().stream().filter(it -> it.id().value().equals(part)).findFirst().ifPresent(it -> model.addAttribute("only", it));
		model.addAttribute("parties", parties.ever().stream().map(it -> new Option(it.id().value().toString(), Text.verbatim(it.name()))).toList());
		try {
			list(day(dag), part, etter, acting, model);
		} catch (Refused unread) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("broken", unread.broken());
		}
		return "partnership/held";
	}

	private void list(LocalDate day, @Nullable UUID part, @Nullable UUID etter, Acting acting, Model model) {
		var found = held.on(day, part == null ? null : new PartyId(part), etter == null ? null : new MandateId(etter), PAGE + 1, acting);
		var shown = found.subList(0, Math.min(PAGE, found.size()));
		model.addAttribute("day", day).addAttribute("rows", shown);
		model.addAttribute("pager", new Pager(etter == null ? null : address(ADDRESS, day, part).build().toUriString(),
				found.size() > PAGE ? address(ADDRESS, day, part).queryParam("etter", shown.getLast().line().id().value()).build().toUriString() : null));
		model.addAttribute("exports", Stream.of(Export.Format.values()).map(it -> new Action(null, Text.verbatim(it.name()),
				address(ADDRESS + "/nedlasting", day, part).queryParam("format", it).build().toUriString(), false)).toList());
	}

	@GetMapping("/nedlasting")
	ResponseEntity<StreamingResponseBody> download(@RequestParam(defaultValue = "") String dag, @RequestParam(required = false) @Nullable UUID part,
			@RequestParam Export.Format format, Acting acting) {
		var day = day(dag);
		var heads = Stream.of("party", "person.name", "mandate.role", "mandate.first-day", "mandate.last-day", "mandate.appointed-by",
				"held.entered", "held.remark").map(it -> Text.of("partnership." + it)).toList();
		return export.of(format, "fullmakter-" + day, heads, held.all(day, part == null ? null : new PartyId(part), acting).map(this::cells));
	}

	private List<Object> cells(Held one) {
		var line = one.line();
		var last = line.heldUntil() == null ? line.period().lastDay() : line.period().to();
		return List.of(line.party() == null ? "" : line.party().name(), line.name(), Text.of(line.role().key()), line.period().from(),
				last == null ? "" : last, Objects.requireNonNullElseGet(line.appointedBy(), () -> words.of("partnership.mandate.at-setup")), one.enteredOn(),
				one.remarks().stream().map(words::of).collect(Collectors.joining(" ")));
	}

	private LocalDate day(String typed) {
		var read = Typed.whole(it -> it.optionalDay("dag", "partnership.held.day", typed));
		return read == null ? words.today() : read;
	}

	private static UriComponentsBuilder address(String path, LocalDate day, @Nullable UUID part) {
		var address = UriComponentsBuilder.fromPath(path).queryParam("dag", day);
		return part == null ? address : address.queryParam("part", part);
	}
}
