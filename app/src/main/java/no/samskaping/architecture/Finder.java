package no.samskaping.architecture;

import java.util.Arrays;
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
			return !kind.equals("rule");
		}

		/** The beginning of what is told of it. */
		public String beginning() {
			var end = told.indexOf(". ", SHORTEST);
			return end < 0 ? told : told.substring(0, end + 1);
		}

		private boolean has(String word) {
			return plain(name + " " + module + " " + told + " " + besides).contains(word);
		}
	}

	/** What has all the words, in name or description; at most so many. */
	List<Hit> find(String query, int most) {
		var words = Arrays.stream(plain(query).split(" ")).filter(word -> !word.isEmpty()).toList();
		return words.isEmpty() ? List.of() : Stream.of(architecture.modules().stream().flatMap(this::of), rules(), walls(), decisions()).flatMap(hits -> hits)
				.filter(hit -> words.stream().allMatch(hit::has)).limit(most).toList();
	}

	private Stream<Hit> of(Described module) {
		var page = ArchitecturePage.ADDRESS + "/" + module.name();
		return Stream.of(
				Stream.of(new Hit("module", module.title(), module.name(), module.purpose().text(), page)),
				module.aggregates().stream().map(type -> named("aggregate", module, type.type(), page + "#aggregater")),
				module.interfaces().stream().map(offered -> named("interface", module, offered.type(), page + "#" + offered.type().name())),
				module.interfaces().stream().flatMap(offered -> offered.operations().stream().map(operation -> new Hit("operation",
						offered.type().name() + ": " + operation.signature(), module.name(), operation.told().text(), page + "#" + offered.type().name()))),
				module.events().stream().map(event -> named("event", module, event.type(), ArchitecturePage.EVENTS + "#" + event.name())),
				module.values().stream().map(type -> named("value", module, type.type(), page + "#type-" + type.type().name())),
				module.doors().stream().map(door -> new Hit("door", door.type().name(), module.name(), door.type().told().text(), page + "#sider",
						String.join(" ", door.addresses()))),
				module.listeners().stream().map(listener -> new Hit("listener", listener.id(), module.name(), listener.type().told().text(), page + "#lyttere")),
				module.tables().stream().flatMap(table -> of(module, table, page + "#tabell-" + table.name()))).flatMap(hits -> hits);
	}

	private Stream<Hit> rules() {
		return architecture.rulings().stream().map(ruling -> new Hit("rule", ruling.sentence().number(), ruling.module(),
				words.of(ruling.sentence().text()), ArchitecturePage.RULES + "#regel-" + ruling.sentence().number(), ruling.sentence().source()));
	}

	private static Stream<Hit> walls() {
		return Wall.all().stream().map(wall -> new Hit("wall", wall.says(), "", String.join("; ", wall.breaches()), ArchitecturePage.WALLS));
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
