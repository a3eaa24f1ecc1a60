package no.samskaping.partnership.actor;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Pager;
import no.samskaping.workbench.record.Export;

/** The list of actors, page by page and as a file. P6. */
@Controller
@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
@RequestMapping(ActorPages.LIST)
class ActorListPage {

	private static final int PAGE = 25;

	private final ActorLookup lookup;
	private final Export export;

	ActorListPage(ActorLookup lookup, Export export) {
		this.lookup = lookup;
		this.export = export;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable ActorKind kind,
			@RequestParam(required = false) @Nullable UUID etter, Acting acting, Model model) {
		var found = lookup.page(q, kind, etter == null ? null : new ActorId(etter), PAGE + 1);
		var shown = found.subList(0, Math.min(PAGE, found.size()));
		var more = found.size() > PAGE ? address(ActorPages.LIST, q, kind).queryParam("etter", shown.getLast().id().value()).build().encode().toUriString() : null;
		model.addAttribute("actors", shown).addAttribute("q", q).addAttribute("kind", kind == null ? "" : kind.name());
		model.addAttribute("pager", new Pager(etter == null ? null : address(ActorPages.LIST, q, kind).build().encode().toUriString(), more));
		model.addAttribute("csv", address(ActorPages.LIST + "/eksport", q, kind).queryParam("format", "CSV").build().encode().toUriString());
		model.addAttribute("xlsx", address(ActorPages.LIST + "/eksport", q, kind).queryParam("format", "XLSX").build().encode().toUriString());
		model.addAttribute("kinds", ActorPages.kinds(Stream.of(ActorKind.values()))).addAttribute("mayRegister", ActorDesk.mayRegister(acting));
		return "partnership/actors";
	}

	@GetMapping("/eksport")
	ResponseEntity<StreamingResponseBody> export(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable ActorKind kind,
			@RequestParam Export.Format format) {
		var heads = Stream.of("name", "kind", "number").map(it -> Text.of("partnership.actor." + it)).toList();
		var rows = Stream.iterate(lookup.page(q, kind, null, PAGE), it -> !it.isEmpty(), it -> lookup.page(q, kind, it.getLast().id(), PAGE))
				.flatMap(List::stream)
				.map(it -> List.<Object>of(it.name(), Text.of(ActorPages.key(it.kind())), Objects.toString(it.organisationNumber(), "")));
		return export.of(format, "aktorer", heads, rows);
	}

	private static UriComponentsBuilder address(String path, String q, @Nullable ActorKind kind) {
		var address = UriComponentsBuilder.fromPath(path);
		if (!q.isBlank()) {
			address.queryParam("q", q);
		}
		return kind == null ? address : address.queryParam("kind", kind);
	}
}
