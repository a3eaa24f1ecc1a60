package no.samskaping.architecture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.samskaping.architecture.survey.Architecture;
import no.samskaping.architecture.survey.Described;
import no.samskaping.architecture.survey.Named;
import no.samskaping.architecture.survey.Table;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** Searches all that was found. */
record Finder(Architecture architecture, Words words) {

	/**
	 * Something that was found.
	 *
	 * @param kind the end of the key of its kind's name
	 * @param href where it is told of
	 * @param besides what else leads to it
	 */
	record Hit(String kind, String name, String module, String told, String href, String besides) {

		private static final int SHORTEST = 200;

		Hit(String kind, String name, String module, String told, String href) {
			this(kind, name, module, told, href, "");
		}

		/** Code tells of itself in English; the rest is told in the reader's language. */
		public boolean isToldInEnglish() {
			return !List.of("rule", "page", "place").contains(kind);
		}

		/** The beginning of what is told of it. */
		public String beginning() {
			var end = told.indexOf(". ", SHORTEST);
			return end < 0 ? told : told.substring(0, end + 1);
		}

		/** Whether its name is one of the code. */
		public boolean isNamedInCode() {
			return !List.of("page", "decision", "wall").contains(kind);
		}
	}

	/** What people mostly look for stands first. */
	private static final List<String> KINDS = List.of("page", "module", "aggregate", "desk", "door", "interface", "event", "listener", "rule", "place", "wall",
			"decision", "operation", "value", "table", "column");

	/** What has all the words, in name or description, kind by kind; at most so many. */
	List<Hit> find(String query, int most) {
		return query.isBlank() ? List.of() : Stream.of(pages(), architecture.modules().stream().flatMap(this::of), rules(), places(), walls(), decisions()).flatMap(hits -> hits)
				.filter(hit -> hasAll(hit.name() + " " + hit.module() + " " + hit.told() + " " + hit.besides(), query))
				.sorted(Comparator.comparingInt(hit -> KINDS.indexOf(hit.kind()))).limit(most).toList();
	}

	/** Whether a text has each of the words, wherever it stands. */
	static boolean hasAll(String text, String query) {
		var plain = plain(text);
		return Arrays.stream(plain(query).split(" ")).allMatch(plain::contains);
	}

	/** The pages about the whole. */
	private Stream<Hit> pages() {
		return Stream.of(page("architecture.walk", ArchitecturePage.WALK), page("architecture.events", ArchitecturePage.EVENTS, architecture.events().size()),
				page("architecture.rules", ArchitecturePage.RULES, architecture.rulings().size()), page("architecture.walls", ArchitecturePage.WALLS),
				page("architecture.personal", ArchitecturePage.PERSONAL), page("architecture.decisions", ArchitecturePage.DECISIONS),
				page("architecture.field", ArchitecturePage.FIELD));
	}

	private Hit page(String key, String address, Object... arguments) {
		return new Hit("page", words.of(Text.of(key)), "", words.of(Text.of(key + ".line", arguments)), address, address);
	}

	/** Where rules are decided. */
	private Stream<Hit> places() {
		return architecture.rulings().stream().flatMap(ruling -> ruling.places().stream().map(place -> new Hit("place", place.name(), ruling.module(),
				ruling.sentence().number() + ": " + words.of(ruling.sentence().text()), ArchitecturePage.RULES + "#regel-" + ruling.sentence().number(), place.in())));
	}

	private Stream<Hit> of(Described module) {
		var page = ArchitecturePage.ADDRESS + "/" + module.name();
		return Stream.of(
				Stream.of(new Hit("module", module.title(), module.name(), module.purpose().text(), page)),
				module.aggregates().stream().map(type -> named("aggregate", module, type.type(), page + "#aggregat-" + type.type().name())),
				module.interfaces().stream().map(offered -> named("interface", module, offered.type(), page + "#" + offered.type().name())),
				module.interfaces().stream().flatMap(offered -> offered.operations().stream().map(operation -> new Hit("operation",
						offered.type().name() + ": " + operation.signature(), module.name(), operation.told().text(), page + "#" + offered.type().name()))),
				module.events().stream().map(event -> named("event", module, event.type(), ArchitecturePage.EVENTS + "#" + event.name())),
				module.values().stream().map(type -> named("value", module, type.type(), page + "#type-" + type.type().name())),
				module.doors().stream().map(door -> new Hit("door", door.type().name(), module.name(), door.type().told().text(), page + "#side-" + door.slug(),
						String.join(" ", door.addresses()))),
				module.listeners().stream().map(listener -> new Hit("listener", listener.id(), module.name(), listener.type().told().text(), page + "#lytter-" + listener.id(),
						listener.type().name() + " " + listener.hears())),
				module.desks().stream().map(desk -> new Hit("desk", desk.type().name(), module.name(), desk.type().told().text(), page + "#skranke-" + desk.type().name(),
						words.of(Text.of("architecture.kind.desk")) + " " + desk.acts().stream().map(act -> act.name() + " " + act.told().text()).collect(Collectors.joining(" ")))),
				module.tables().stream().flatMap(table -> of(module, table, page + "#tabell-" + table.name()))).flatMap(hits -> hits);
	}

	private Stream<Hit> rules() {
		return architecture.rulings().stream().map(ruling -> new Hit("rule", ruling.sentence().number(), ruling.module(),
				words.of(ruling.sentence().text()), ArchitecturePage.RULES + "#regel-" + ruling.sentence().number(), ruling.sentence().source()));
	}

	private static Stream<Hit> walls() {
		return Wall.all().stream().map(wall -> new Hit("wall", wall.says(), "", String.join("; ", wall.breaches()),
				ArchitecturePage.WALLS + "#" + wall.slug(), wall.in() + " " + wall.name()));
	}

	/** In small letters, and with the spaces that are typed. */
	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
	}

	private Stream<Hit> decisions() {
		return Arrays.stream(Decision.values()).map(decision -> new Hit("decision", words.of(decision.title()), "",
				Stream.concat(Stream.of(decision.decided()), decision.reasons().stream().map(Decision.Part::text)).collect(Collectors.joining(" ")),
				ArchitecturePage.DECISIONS + "#" + decision.slug()));
	}

	private static Hit named(String kind, Described module, Named type, String href) {
		return new Hit(kind, type.name(), module.name(), type.told().text(), href);
	}

	private Stream<Hit> of(Described module, Table table, String href) {
		return Stream.concat(Stream.of(new Hit("table", table.schema() + "." + table.name(), module.name(), String.valueOf(table.about()), href)),
				table.columns().stream().map(column -> new Hit("column", table.name() + "." + column.name(), module.name(), column.told(), href,
						column.isPersonal() ? words.of(Text.of("architecture.personal")) : "")));
	}
}
