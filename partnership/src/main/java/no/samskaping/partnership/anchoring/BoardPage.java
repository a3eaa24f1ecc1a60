package no.samskaping.partnership.anchoring;

import java.util.ArrayList;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Anchorings.AnchoringCard;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.anchoring.Board.Row;
import no.samskaping.partnership.anchoring.Board.Selection;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Chip;
import no.samskaping.workbench.parts.Filter;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Pager;
import no.samskaping.workbench.parts.Tag;
import no.samskaping.workbench.record.Export;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** The board of what the parties anchor: each thing, and how each party stands. P3. */
@Controller
@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
@RequestMapping(BoardPage.ADDRESS)
class BoardPage {

	static final String ADDRESS = "/partnerskap/forankring";
	private static final int PAGE = 25;

	private final Board board;
	private final Parties parties;
	private final AllTitles titles;
	private final Export export;
	private final Words words;

	BoardPage(Board board, Parties parties, AllTitles titles, Export export, Words words) {
		this.board = board;
		this.parties = parties;
		this.titles = titles;
		this.export = export;
		this.words = words;
	}

	/** How a party stands; empty if it was not asked. */
	record Cell(Party party, @Nullable AnchoringCard card, @Nullable Tag tag) {}

	/** A thing with how each party stands. */
	record Line(String title, @Nullable String href, List<Cell> cells) {}

	@GetMapping
	String show(@RequestParam(defaultValue = "") Set<Standing> status, @RequestParam(defaultValue = "") Set<UUID> part,
			@RequestParam(required = false) @Nullable UUID etter, Acting acting, Model model) {
		var selection = new Selection(status, part);
		var found = board.page(selection, etter, PAGE + 1);
		var shown = found.subList(0, Math.min(PAGE, found.size()));
		var columns = board.columns(shown);
		var named = titles.of(shown.stream().map(Row::subject).collect(Collectors.toSet()));
		model.addAttribute("columns", columns).addAttribute("rows", shown.stream().map(it -> line(it, columns, named)).toList());
		model.addAttribute("filters", filters(selection)).addAttribute("chips", chips(selection));
		model.addAttribute("pager", new Pager(etter == null ? null : address(ADDRESS, selection).build().toUriString(),
				found.size() > PAGE ? address(ADDRESS, selection).queryParam("etter", shown.getLast().subject().id()).build().toUriString() : null));
		model.addAttribute("exports", Stream.of(Export.Format.values()).map(it -> new Action(null, Text.verbatim(it.name()),
				address(ADDRESS + "/nedlasting", selection).queryParam("format", it).build().toUriString(), false)).toList());
		model.addAttribute("ours", acting.party() != null);
		return "partnership/anchorings";
	}

	@GetMapping("/nedlasting")
	ResponseEntity<StreamingResponseBody> download(@RequestParam(defaultValue = "") Set<Standing> status,
			@RequestParam(defaultValue = "") Set<UUID> part, @RequestParam Export.Format format) {
		var selection = new Selection(status, part);
		var heads = Stream.of("anchoring.what", "party", "anchoring.state", "anchoring.due", "anchoring.decided-on", "anchoring.body",
				"anchoring.remark", "anchoring.text").map(it -> Text.of("partnership." + it)).toList();
		return export.of(format, "forankring", heads, board.parts(selection).flatMap(it -> cells(it, selection)));
	}

	/** A line for each party that the filter shows. */
	private Stream<List<Object>> cells(List<Row> rows, Selection selection) {
		var named = titles.of(rows.stream().map(Row::subject).collect(Collectors.toSet()));
		var columns = board.columns(rows);
		return rows.stream().flatMap(row -> columns.stream().filter(it -> selection.parties().isEmpty() || selection.parties().contains(it.id().value()))
				.filter(it -> row.cards().containsKey(it.id()))
				.filter(it -> selection.standings().isEmpty() || selection.standings().contains(standing(row.cards().get(it.id()))))
				.map(it -> cells(title(named.get(row.subject())), it, row.cards().get(it.id()))));
	}

	private List<Object> cells(String title, Party party, AnchoringCard card) {
		return List.of(title, party.name(), standing(card).label(), card.due(), card.decidedOn() == null ? "" : card.decidedOn(),
				Objects.requireNonNullElse(card.body(), ""), Objects.requireNonNullElse(card.remark(), ""), card.textSha256());
	}

	private Line line(Row row, List<Party> columns, Map<Subject, Titled> named) {
		var titled = named.get(row.subject());
		return new Line(title(titled), titled == null ? null : titled.href(), columns.stream().map(it -> {
			var card = row.cards().get(it.id());
			return new Cell(it, card, card == null ? null : standing(card).tag());
		}).toList());
	}

	private Standing standing(AnchoringCard card) {
		return Standing.of(card, words.today());
	}

	private List<Filter> filters(Selection selection) {
		var counts = board.counts(selection);
		return List.of(
				new Filter("status", Text.of("partnership.anchoring.state"), Stream.of(Standing.values())
						.map(it -> new Option(it.name(), Text.of("partnership.anchoring.counted", it.label(), counts.getOrDefault(it, 0)))).toList(),
						selection.standings().stream().map(Enum::name).collect(Collectors.toSet())),
				new Filter("part", Text.of("partnership.party"), parties.all().stream()
						.map(it -> new Option(it.id().value().toString(), Text.verbatim(it.name()))).toList(),
						selection.parties().stream().map(UUID::toString).collect(Collectors.toSet())));
	}

	private List<Chip> chips(Selection selection) {
		var chips = new ArrayList<Chip>();
		selection.standings().stream().sorted().forEach(it -> chips.add(new Chip(it.label(),
				address(ADDRESS, new Selection(without(selection.standings(), it), selection.parties())).build().toUriString())));
		parties.all().stream().filter(it -> selection.parties().contains(it.id().value())).forEach(it -> chips.add(new Chip(Text.verbatim(it.name()),
				address(ADDRESS, new Selection(selection.standings(), without(selection.parties(), it.id().value()))).build().toUriString())));
		return chips;
	}

	private static <T> Set<T> without(Set<T> all, T one) {
		var others = new LinkedHashSet<>(all);
		others.remove(one);
		return others;
	}

	private static UriComponentsBuilder address(String path, Selection selection) {
		var address = UriComponentsBuilder.fromPath(path);
		selection.standings().stream().sorted().forEach(it -> address.queryParam("status", it));
		selection.parties().stream().sorted().forEach(it -> address.queryParam("part", it));
		return address;
	}

	private static String title(@Nullable Titled titled) {
		return titled == null ? "–" : titled.title();
	}
}
