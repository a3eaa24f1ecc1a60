package no.samskaping.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;

import no.samskaping.architecture.survey.Architecture;
import no.samskaping.architecture.survey.Described;
import no.samskaping.architecture.survey.Event;
import no.samskaping.architecture.survey.Listener;
import no.samskaping.architecture.survey.Rule;
import no.samskaping.architecture.survey.Survey;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Words;

/** The architecture as pages (arkitektur): the map, each module, the events, rules, walls, the main job, and a search over all of it. */
@Controller
@Admits(to = "architecture.deed.read", value = Circle.SIGNED_IN)
@RequestMapping(ArchitecturePage.ADDRESS)
class ArchitecturePage {

	static final String ADDRESS = "/arkitektur";
	static final String EVENTS = ADDRESS + "/hendelser";
	static final String RULES = ADDRESS + "/regler";
	static final String WALLS = ADDRESS + "/veggene";
	static final String DECISIONS = ADDRESS + "/beslutninger";

	static final String PERSONAL = ADDRESS + "/personopplysninger";
	static final String WALK = ADDRESS + "/hovedjobben";
	static final String FIELD = ADDRESS + "/nytt-felt";

	private static final int LONGEST_QUERY = 100;
	private static final int MOST_HITS = 100;

	private final Survey survey;
	private final Drawings drawings;
	private final Words words;
	private final String version;

	ArchitecturePage(Survey survey, Drawings drawings, Words words, @Value("${spring.application.version:}") String version) {
		this.survey = survey;
		this.drawings = drawings;
		this.words = words;
		this.version = version;
	}

	/** What every page of it says and looks up. */
	@ModelAttribute
	void common(Model model, Locale locale) {
		model.addAttribute("architecture", survey.architecture());
		model.addAttribute("version", version);
		model.addAttribute("names", new Names(survey.architecture(), drawings, locale));
	}

	@GetMapping
	String map(Model model, Locale locale) {
		model.addAttribute("map", drawings.map(survey.architecture(), locale));
		return "architecture/map";
	}

	@GetMapping("/{name}")
	String module(@PathVariable String name, Model model, Locale locale) {
		var module = survey.architecture().module(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("module", module);
		model.addAttribute("rules", survey.architecture().rulesOf(name));
		model.addAttribute("neighbours", drawings.neighbours(survey.architecture(), module, locale));
		model.addAttribute("schema", drawings.schema(module, locale));
		return "architecture/module";
	}

	@GetMapping("/hendelser")
	String events(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
		var query = query(typed);
		model.addAttribute("query", query);
		var events = survey.architecture().events().stream().filter(event -> matches(event, query)).toList();
		model.addAttribute("events", events);
		model.addAttribute("modules", events.stream().collect(Collectors.groupingBy(Event::module, LinkedHashMap::new, Collectors.toList())));
		return "architecture/events";
	}

	@GetMapping("/regler")
	String rules(Model model) {
		model.addAttribute("letters", survey.architecture().rules().stream()
				.collect(Collectors.groupingBy(rule -> rule.number().substring(0, 1), LinkedHashMap::new, Collectors.toList())));
		return "architecture/rules";
	}

	@GetMapping("/beslutninger")
	String decisions(Model model) {
		model.addAttribute("decisions", Decision.values());
		return "architecture/decisions";
	}

	@GetMapping("/veggene")
	String walls(Model model) {
		var walls = Wall.all();
		model.addAttribute("classes", walls.stream().collect(Collectors.groupingBy(Wall::in, LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("walls", walls);
		model.addAttribute("breaches", walls.stream().mapToInt(wall -> wall.breaches().size()).sum());
		return "architecture/walls";
	}

	@GetMapping("/personopplysninger")
	String personal(Model model) {
		model.addAttribute("unmarked", survey.architecture().modules().stream().flatMap(Unmarked::of).toList());
		return "architecture/personal";
	}

	@GetMapping("/nytt-felt")
	String field(Model model) {
		model.addAttribute("steps", FieldStep.values());
		return "architecture/field";
	}

	@GetMapping("/hovedjobben")
	String walk(Model model, Locale locale) {
		var walk = Walk.of(survey.architecture());
		model.addAttribute("walk", walk);
		model.addAttribute("sequence", drawings.sequence(survey.architecture(), walk, locale));
		return "architecture/walk";
	}

	@GetMapping("/sok")
	String find(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
		var hits = new Finder(survey.architecture(), words).find(query(typed), MOST_HITS + 1);
		var shown = hits.subList(0, Math.min(hits.size(), MOST_HITS));
		model.addAttribute("query", query(typed));
		model.addAttribute("hits", shown);
		model.addAttribute("cut", hits.size() > MOST_HITS);
		model.addAttribute("kinds", shown.stream().collect(Collectors.groupingBy(Finder.Hit::kind, LinkedHashMap::new, Collectors.toList())));
		return "architecture/search";
	}

	private static String query(String typed) {
		return typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_QUERY));
	}

	private static boolean matches(Event event, String query) {
		return Finder.hasAll(event.name() + " " + event.type().told().text() + " " + event.example() + " "
				+ event.listeners().stream().map(Listener::id).collect(Collectors.joining(" ")), query);
	}

	/** A column of which one would think that it says something about a person, and of which its comment says that it does not. */
	record Unmarked(String module, String table, String column, String told) {

		private static final String NOBODY = "says nothing about who";

		static Stream<Unmarked> of(Described module) {
			return module.tables().stream().flatMap(table -> table.columns().stream().filter(column -> !column.isPersonal() && column.told().contains(NOBODY))
					.map(column -> new Unmarked(module.name(), table.name(), column.name(), column.told())));
		}
	}

	/** Names of modules in the reader's language, for the templates. */
	record Names(Architecture architecture, Drawings drawings, Locale locale, Set<String> rules) {

		/** After what divides, and before a capital that begins a word. */
		private static final Pattern JOINT = Pattern.compile("[./_](?=\\w|\\{)(?!(?:java|sql|html|properties)$)|(?<=[a-z0-9])(?=[A-Z])|,(?=\\S)|\\((?=[A-Za-z])");

		Names(Architecture architecture, Drawings drawings, Locale locale) {
			this(architecture, drawings, locale, architecture.rules().stream().map(Rule::number).collect(Collectors.toSet()));
		}

		public String title(Described module) {
			return drawings.title(module, locale);
		}

		public String about(Described module) {
			return drawings.about(module, locale);
		}

		/** Whether the module has words of its own in the reader's language, beside what its code says. */
		public boolean isTold(Described module) {
			return drawings.isTold(module, locale);
		}

		/** The rule to which a number leads, of a range the first; none if no catalogue has it. */
		public @Nullable String rule(String number) {
			return rules.contains(number.split("–")[0]) ? number.split("–")[0] : null;
		}

		/** What a wall of the build is about; one that nobody has words for is called as in the code. */
		public String wall(String in) {
			return drawings.wall(in, locale);
		}

		/** Why it is there. */
		public String why(String in) {
			return drawings.why(in, locale);
		}

		/** A name of the code that may be broken where it has joints, and nowhere else; as HTML. */
		public String soft(String name) {
			return JOINT.matcher(HtmlUtils.htmlEscape(name)).replaceAll("$0<wbr>");
		}

		public List<Described> of(List<String> names) {
			return architecture.modules().stream().filter(module -> names.contains(module.name())).toList();
		}
	}
}
