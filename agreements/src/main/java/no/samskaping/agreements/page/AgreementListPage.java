package no.samskaping.agreements.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.register.AgreementList;
import no.samskaping.agreements.register.AgreementList.Selection;
import no.samskaping.agreements.register.AgreementRow;
import no.samskaping.agreements.register.NextSteps;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Chip;
import no.samskaping.workbench.parts.Filter;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Pager;
import no.samskaping.workbench.record.Export;

/** The list of agreements. */
@Controller
@Admits(to = "agreements.deed.read", value = Circle.INSIDE, own = Caller.PARTICIPANT)
class AgreementListPage {

	private static final int PAGE = 25;
	private static final int COUNTED = 1000;

	private final AgreementList list;
	private final SeenAgreements agreements;
	private final NextSteps next;
	private final Export export;
	private final Words words;

	AgreementListPage(AgreementList list, SeenAgreements agreements, NextSteps next, Export export, Words words) {
		this.list = list;
		this.agreements = agreements;
		this.next = next;
		this.export = export;
		this.words = words;
	}

	@GetMapping("/avtaler")
	String show(@RequestParam(defaultValue = "") Set<AgreementStage> status, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) @Nullable UUID etter, Acting acting, Model model) {
		var selection = selection(status, q, acting);
		var rows = list.page(selection, etter, PAGE + 1);
		var shown = rows.stream().limit(PAGE).toList();
		model.addAttribute("rows", shown);
		var names = names(shown);
		model.addAttribute("participants", shown.stream().collect(Collectors.toMap(AgreementRow::id, row -> participants(row, names))));
		model.addAttribute("next", next.byAgreement(shown.stream().map(AgreementRow::id).collect(Collectors.toSet())));
		model.addAttribute("tags", Stream.of(AgreementStage.values()).collect(Collectors.toMap(stage -> stage, AgreementView::tag)));
		model.addAttribute("q", q);
		model.addAttribute("filter", new Filter("status", Text.of("agreements.list.stage"), Stream.of(AgreementStage.values())
				.map(stage -> new Option(stage.name(), Text.of("agreements.stage." + stage))).toList(),
				status.stream().map(Enum::name).collect(Collectors.toSet())));
		model.addAttribute("chips", chips(status, q));
		model.addAttribute("count", list.count(selection, COUNTED));
		model.addAttribute("pager", new Pager(etter == null ? null : address(status, q, null),
				rows.size() > PAGE ? address(status, q, shown.getLast().id().value()) : null));
		model.addAttribute("exports", Stream.of(Export.Format.values()).map(format -> new Action(null, Text.of("agreements.export." + format),
				UriComponentsBuilder.fromUriString(address(status, q, null)).replacePath("/avtaler/nedlasting").queryParam("format", format)
						.build().toUriString(), false)).toList());
		return "agreements/list";
	}

	@GetMapping("/avtaler/nedlasting")
	ResponseEntity<StreamingResponseBody> download(@RequestParam(defaultValue = "") Set<AgreementStage> status,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "CSV") Export.Format format, Acting acting) {
		var heads = Stream.of("number", "title", "stage", "participants", "money", "ends").map(head -> Text.of("agreements.list." + head)).toList();
		return export.of(format, "avtaler", heads, list.parts(selection(status, q, acting)).flatMap(this::cells));
	}

	private Stream<List<Object>> cells(List<AgreementRow> part) {
		var names = names(part);
		return part.stream().map(row -> cells(row, names));
	}

	private List<Object> cells(AgreementRow row, Map<ActorId, String> names) {
		return List.of(row.number(), row.title(), words.of("agreements.stage." + row.stage()), participants(row, names), row.money(), row.endsOn());
	}

	private static String participants(AgreementRow row, Map<ActorId, String> names) {
		return row.participants().stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	private Map<ActorId, String> names(List<AgreementRow> rows) {
		return agreements.names(rows.stream().flatMap(row -> row.participants().stream()).collect(Collectors.toSet()));
	}

	private static Selection selection(Set<AgreementStage> stages, String query, Acting acting) {
		if (SeenAgreements.seesAll(acting)) {
			return new Selection(stages, query, null);
		}
		if (acting instanceof Acting.Participant participant && participant.only() == null) {
			return new Selection(stages, query, participant.ids());
		}
		throw new Denied(Text.of("agreements.denied.sight"));
	}

	private static List<Chip> chips(Set<AgreementStage> stages, String query) {
		var chips = new ArrayList<Chip>();
		for (var stage : stages.isEmpty() ? EnumSet.noneOf(AgreementStage.class) : EnumSet.copyOf(stages)) {
			var others = new LinkedHashSet<>(stages);
			others.remove(stage);
			chips.add(new Chip(Text.of("agreements.stage." + stage), address(others, query, null)));
		}
		if (!query.isBlank()) {
			chips.add(new Chip(Text.of("agreements.list.query", query), address(stages, "", null)));
		}
		return chips;
	}

	private static String address(Set<AgreementStage> stages, String query, @Nullable UUID after) {
		var address = UriComponentsBuilder.fromPath("/avtaler");
		stages.forEach(stage -> address.queryParam("status", stage));
		if (!query.isBlank()) {
			address.queryParam("q", "{q}");
		}
		if (after != null) {
			address.queryParam("etter", after);
		}
		return query.isBlank() ? address.build().toUriString() : address.build(false).expand(query).encode().toUriString();
	}
}
