package no.samskaping.initiatives.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.access.Insight;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.list.Rows.Row;
import no.samskaping.initiatives.page.Next;
import no.samskaping.initiatives.page.Stations;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Chip;
import no.samskaping.workbench.parts.Filter;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Pager;
import no.samskaping.workbench.parts.Tag;
import no.samskaping.workbench.parts.Tile;
import no.samskaping.workbench.record.Export;
import no.samskaping.workbench.screen.NextStep;

/** The list of all initiatives that this reader may see. */
@Controller
@Admits(to = "initiatives.deed.read", value = Circle.INSIDE, own = Caller.PARTICIPANT)
class ListPage {

	private static final String PATH = "/initiativ";

	private final Rows rows;
	private final EvaluationDesk evaluations;
	private final Actors actors;
	private final Parties parties;
	private final Charters charters;
	private final ObjectProvider<NextStep> nextSteps;
	private final Export export;
	private final Words words;

	ListPage(Rows rows, EvaluationDesk evaluations, Actors actors, Parties parties, Charters charters, ObjectProvider<NextStep> nextSteps, Export export,
			Words words) {
		this.rows = rows;
		this.evaluations = evaluations;
		this.actors = actors;
		this.parties = parties;
		this.charters = charters;
		this.nextSteps = nextSteps;
		this.export = export;
		this.words = words;
	}

	@GetMapping(PATH)
	String list(Selection selection, @RequestParam(required = false) @Nullable UUID etter, @RequestParam(required = false) @Nullable UUID foer,
			@RequestHeader(value = "HX-Request", defaultValue = "false") boolean fragment, Acting acting, Model model, HttpServletResponse response) {
		var insight = Insight.of(acting);
		var found = new ArrayList<>(rows.page(selection, insight, etter, foer, Rows.PAGE + 1));
		var more = found.size() > Rows.PAGE;
		if (more) {
			found.remove(foer != null ? 0 : found.size() - 1);
		}
		var sum = rows.sum(selection, insight);
		model.addAttribute("selection", selection);
		model.addAttribute("rows", lines(found));
		model.addAttribute("sum", sum);
		model.addAttribute("count", Text.of(sum.whole() ? "initiatives.list.count" : "initiatives.list.count.many", Math.min(sum.number(), 1000)));
		model.addAttribute("pager", pager(selection, found, etter, foer, more));
		model.addAttribute("filters", filters(selection));
		model.addAttribute("chips", chips(selection));
		model.addAttribute("legend", charters.current().challenges().stream().map(ListPage::tile).toList());
		model.addAttribute("exports", List.of(new Action("", Text.of("initiatives.export.csv"), selection.at(PATH + "/eksport", "som", "CSV"), false),
				new Action("", Text.of("initiatives.export.xlsx"), selection.at(PATH + "/eksport", "som", "XLSX"), false)));
		model.addAttribute("mayRegister", acting.worksOnThePlatform());
		model.addAttribute("none", sum.number() == 0 && selection.isEmpty());
		model.addAttribute("begin", acting.worksOnThePlatform()
				? List.of(new Action("plus", Text.of("initiatives.register.title"), PATH + "/ny", true),
						new Action("download", Text.of("initiatives.earlier.title"), PATH + "/hent-inn", false))
				: List.of());
		response.setHeader("Vary", "HX-Request");
		return fragment ? "initiatives/pieces :: found" : "initiatives/list";
	}

	/** Exactly what the selection shows. */
	@GetMapping(PATH + "/eksport")
	ResponseEntity<StreamingResponseBody> export(Selection selection, @RequestParam Export.Format som, Acting acting) {
		var heads = Stream.of("number", "title", "initiator", "stage", "scale", "challenges", "gateway", "estimate", "registered")
				.map(head -> Text.of("initiatives.column." + head)).toList();
		var challenges = charters.everNamed();
		var gateways = parties.all().stream().collect(Collectors.toMap(Party::id, Party::name));
		return export.of(som, "initiativ", heads, rows.portions(selection, Insight.of(acting)).flatMap(portion -> {
			var names = names(portion);
			return portion.stream().map(row -> cells(row, names, challenges, gateways));
		}));
	}

	private static List<Object> cells(Row row, Map<ActorId, ActorCard> names, List<Challenge> challenges, Map<PartyId, String> gateways) {
		var card = row.card();
		return List.of(card.number(), card.title(), String.join(", ", initiators(row, names)),
				Text.of("initiatives.stage." + card.stage()), Text.of("initiatives.scale." + card.scale()),
				challenges.stream().filter(one -> card.challenges().contains(one.code())).map(Challenge::name).collect(Collectors.joining(", ")),
				gateway(row, gateways), card.estimate() == null ? "" : card.estimate(), card.registeredOn());
	}

	private Map<ActorId, ActorCard> names(List<Row> found) {
		return actors.of(found.stream().flatMap(row -> row.card().initiators().stream()).collect(Collectors.toSet()));
	}

	private static List<String> initiators(Row row, Map<ActorId, ActorCard> names) {
		return row.card().initiators().stream().map(names::get).filter(Objects::nonNull).map(ActorCard::name).toList();
	}

	private List<Line> lines(List<Row> found) {
		var names = names(found);
		var gateways = parties.of(found.stream().map(row -> row.card().gateway()).filter(Objects::nonNull).collect(Collectors.toSet()))
				.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
		var subjects = found.stream().map(row -> row.card().id().subject()).collect(Collectors.toSet());
		var steps = new HashMap<Subject, NextStep.Step>();
		if (!subjects.isEmpty()) {
			nextSteps.orderedStream().forEach(one -> one.of(subjects).forEach(steps::putIfAbsent));
		}
		var missing = evaluations.missing(found.stream().filter(Row::isEvaluated).map(row -> row.card().id()).collect(Collectors.toSet()));
		var named = charters.everNamed();
		return found.stream().map(row -> line(row, names, gateways, missing.getOrDefault(row.card().id(), Set.of()).size(),
				steps.get(row.card().id().subject()), named)).toList();
	}

	private Line line(Row row, Map<ActorId, ActorCard> names, Map<PartyId, String> gateways, int unanswered,
			NextStep.@Nullable Step known, List<Challenge> named) {
		var card = row.card();
		var next = Next.of(row.course(), unanswered);
		var step = next.yields() ? known : null;
		return new Line(card.number(), brief(card.number()), card.title(), words.list(initiators(row, names)), Stations.tag(card.stage()),
				named.stream().filter(one -> card.challenges().contains(one.code())).map(ListPage::tile).toList(),
				gateway(row, gateways), card.estimate(), step == null ? next.brief() : step.what(), step == null ? next.warning() : step.warning());
	}

	/** {@code I-2026-000014} as 14/26. */
	private static String brief(String number) {
		var parts = number.split("-");
		return Integer.parseInt(parts[2]) + "/" + parts[1].substring(2);
	}

	private static Text gateway(Row row, Map<PartyId, String> gateways) {
		var gateway = row.card().gateway();
		if (gateway != null) {
			return Text.verbatim(gateways.getOrDefault(gateway, "–"));
		}
		return row.course().direct() ? Text.of("initiatives.direct") : Text.verbatim("–");
	}

	private static Pager pager(Selection selection, List<Row> found, @Nullable UUID etter, @Nullable UUID foer, boolean more) {
		if (found.isEmpty()) {
			return new Pager(etter == null && foer == null ? null : selection.at(PATH, null, null), null);
		}
		var first = found.getFirst().card().id().value();
		var last = found.getLast().card().id().value();
		var earlier = foer != null ? more : etter != null;
		var later = foer != null || more;
		return new Pager(earlier ? selection.at(PATH, "foer", first) : null, later ? selection.at(PATH, "etter", last) : null);
	}

	private List<Filter> filters(Selection selection) {
		var stages = new ArrayList<Option>();
		stages.add(new Option(Selection.OPEN, Text.of("initiatives.filter.open")));
		Arrays.stream(Stage.values()).forEach(stage -> stages.add(new Option(stage.name(), Text.of("initiatives.stage." + stage))));
		var ways = new ArrayList<Option>();
		parties.all().stream().filter(Party::gateway).forEach(party -> ways.add(new Option(party.id().value().toString(), Text.verbatim(party.name()))));
		ways.add(new Option(Selection.DIRECT, Text.of("initiatives.direct")));
		return List.of(filter("steg", stages, selection),
				filter("utfordring", charters.current().challenges().stream().map(one -> new Option(one.code(), Text.verbatim(one.name()))).toList(), selection),
				filter("omfang", Arrays.stream(Scale.values()).map(one -> new Option(one.name(), Text.of("initiatives.scale." + one))).toList(), selection),
				filter("kontaktpart", ways, selection));
	}

	private static Filter filter(String name, List<Option> options, Selection selection) {
		return new Filter(name, Text.of("initiatives.filter." + name), options, selection.chosen(name));
	}

	private List<Chip> chips(Selection selection) {
		var chips = new ArrayList<Chip>();
		if (!selection.q().isEmpty()) {
			chips.add(new Chip(Text.verbatim("«" + selection.q() + "»"), selection.without("q", "")));
		}
		filters(selection).forEach(filter -> filter.options().stream().filter(option -> filter.chosen().contains(option.value()))
				.forEach(option -> chips.add(new Chip(option.label(), selection.without(filter.name(), option.value())))));
		return chips;
	}

	private static Tile tile(Challenge challenge) {
		return new Tile(challenge.icon(), challenge.tone(), Text.verbatim(challenge.name()));
	}

	/**
	 * A line of the list.
	 *
	 * @param brief the number as it is said
	 */
	record Line(String number, String brief, String title, String who, Tag stage, List<Tile> tiles, Text gateway, @Nullable Kroner estimate, Text next,
			boolean warning) {}
}
