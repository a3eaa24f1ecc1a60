package no.samskaping.partnership.actor;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Pager;
import no.samskaping.workbench.record.Export;
import no.samskaping.workbench.screen.HistoryLines;
import no.samskaping.workbench.screen.Refusals;

/** The list of actors, and one actor's page. P6, P7. */
@Controller
@RequestMapping(ActorPages.LIST)
class ActorPages {

	static final String LIST = "/partnerskap/aktorer";

	private static final int PAGE = 25;
	private static final int ALIKE = 5;
	private static final int HISTORY = 20;

	private final ActorDesk desk;
	private final ActorLookup lookup;
	private final Parties parties;
	private final People people;
	private final HistoryLines history;
	private final Export export;
	private final Refusals refusals;
	private final Clock clock;

	ActorPages(ActorDesk desk, ActorLookup lookup, Parties parties, People people, HistoryLines history, Export export, Refusals refusals,
			Clock clock) {
		this.desk = desk;
		this.lookup = lookup;
		this.parties = parties;
		this.people = people;
		this.history = history;
		this.export = export;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable ActorKind kind,
			@RequestParam(required = false) @Nullable UUID etter, Acting acting, Model model) {
		var found = lookup.page(q, kind, etter == null ? null : new ActorId(etter), PAGE + 1);
		var shown = found.subList(0, Math.min(PAGE, found.size()));
		var more = found.size() > PAGE ? address(LIST, q, kind).queryParam("etter", shown.getLast().id().value()).build().encode().toUriString() : null;
		model.addAttribute("actors", shown).addAttribute("q", q).addAttribute("kind", kind == null ? "" : kind.name());
		model.addAttribute("pager", new Pager(etter == null ? null : address(LIST, q, kind).build().encode().toUriString(), more));
		model.addAttribute("csv", address(LIST + "/eksport", q, kind).queryParam("format", "CSV").build().encode().toUriString());
		model.addAttribute("xlsx", address(LIST + "/eksport", q, kind).queryParam("format", "XLSX").build().encode().toUriString());
		model.addAttribute("kinds", kinds(Stream.of(ActorKind.values()))).addAttribute("mayRegister", ActorDesk.mayRegister(acting));
		return "partnership/actors";
	}

	@GetMapping("/eksport")
	ResponseEntity<StreamingResponseBody> export(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable ActorKind kind,
			@RequestParam Export.Format format) {
		var heads = Stream.of("name", "kind", "number").map(it -> Text.of("partnership.actor." + it)).toList();
		var rows = Stream.iterate(lookup.page(q, kind, null, PAGE), it -> !it.isEmpty(), it -> lookup.page(q, kind, it.getLast().id(), PAGE))
				.flatMap(List::stream)
				.map(it -> List.<Object>of(it.name(), Text.of(key(it.kind())), Objects.toString(it.organisationNumber(), "")));
		return export.of(format, "aktorer", heads, rows);
	}

	@GetMapping("/ny")
	String begin(Acting acting, Model model) {
		return page(ActorForm.empty(), null, acting, model);
	}

	@PostMapping("/ny")
	String register(@ModelAttribute("form") ActorForm form, BindingResult errors, Acting acting, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		try {
			var alike = form.confirmed() ? List.<ActorCard>of() : alike(form);
			if (!alike.isEmpty()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return page(form, null, acting, model.addAttribute("alike", alike));
			}
			desk.register(form.newActor(), acting, clock.instant());
		} catch (Refused e) {
			return refused(e, form, errors, null, acting, model, response);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.actor.registered", form.newActor().name()));
		return "redirect:" + LIST + "/" + form.id();
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Acting acting, Model model) {
		var card = lookup.of(Set.of(new ActorId(id))).get(new ActorId(id));
		var actor = desk.one(card == null ? new ActorId(id) : card.id());
		model.addAttribute("actor", actor).addAttribute("card", card);
		model.addAttribute("kindLabel", Text.of(key(actor.kind())));
		if (actor.partOf() != null) {
			model.addAttribute("whole", desk.one(actor.partOf()));
		}
		if (actor.contact() != null) {
			people.reachOf(actor.contact(), acting).ifPresent(it -> model.addAttribute("reach", it));
			model.addAttribute("contactName", people.names(Set.of(actor.contact())).get(actor.contact()));
		}
		model.addAttribute("history", history.of(new Subject(ActorDesk.KIND, actor.getId().value()), HISTORY));
		model.addAttribute("mayRegister", ActorDesk.mayRegister(acting));
		return "partnership/actor";
	}

	@GetMapping("/{id}/endre")
	String change(@PathVariable UUID id, Acting acting, Model model) {
		var actor = desk.one(new ActorId(id));
		return page(ActorForm.of(actor), actor, acting, model);
	}

	@PostMapping("/{id}/endre")
	String describe(@PathVariable UUID id, @ModelAttribute("form") ActorForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var actor = desk.one(new ActorId(id));
		try {
			desk.change(new ActorId(id), form.version(), form.description(), form.newContact(), acting, clock.instant());
		} catch (Refused e) {
			return refused(e, form, errors, actor, acting, model, response);
		} catch (Outdated e) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
			model.addAttribute("compared", form.comparedWith(ActorForm.of(actor)));
			return page(form.over(actor.version()), actor, acting, model);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.actor.changed"));
		return "redirect:" + LIST + "/" + id;
	}

	private List<ActorCard> alike(ActorForm form) {
		var name = form.newActor().name();
		return lookup.resembling(name, ALIKE).stream().filter(it -> !it.id().value().equals(form.id())).toList();
	}

	private String refused(Refused e, ActorForm form, BindingResult errors, @Nullable Actor actor, Acting acting, Model model,
			HttpServletResponse response) {
		refusals.show(new Refused(e.broken().stream()
				.map(it -> it.field().equals("reach") ? new Broken(it.rule(), "contactReach", it.why()) : it).toList()), errors);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(form, actor, acting, model);
	}

	private String page(ActorForm form, @Nullable Actor actor, Acting acting, Model model) {
		if (!ActorDesk.mayRegister(acting)) {
			throw new Denied(Text.of("partnership.actor.denied"));
		}
		var party = actor != null && actor.kind() == ActorKind.PLATFORM_PARTY;
		model.addAttribute("form", form).addAttribute("existing", actor);
		model.addAttribute("kinds", kinds(party ? Stream.of(ActorKind.PLATFORM_PARTY)
				: Arrays.stream(ActorKind.values()).filter(it -> it != ActorKind.PLATFORM_PARTY)));
		model.addAttribute("wholes", parties.all().stream().filter(it -> !it.actor().value().equals(form.id()))
				.map(it -> new Option(it.actor().value().toString(), Text.verbatim(it.name()))).toList());
		return "partnership/actor-form";
	}

	private static List<Option> kinds(Stream<ActorKind> kinds) {
		return kinds.map(it -> new Option(it.name(), Text.of(key(it)))).toList();
	}

	private static String key(ActorKind kind) {
		return "partnership.actor.kind." + kind.name().toLowerCase(Locale.ROOT);
	}

	private static UriComponentsBuilder address(String path, String q, @Nullable ActorKind kind) {
		var address = UriComponentsBuilder.fromPath(path);
		if (!q.isBlank()) {
			address.queryParam("q", q);
		}
		return kind == null ? address : address.queryParam("kind", kind);
	}
}
