package no.samskaping.architecture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import no.samskaping.architecture.drawing.ContextMap;
import no.samskaping.architecture.drawing.Drawing;
import no.samskaping.architecture.drawing.Neighbours;
import no.samskaping.architecture.drawing.SchemaMap;
import no.samskaping.architecture.drawing.Sequence;
import no.samskaping.architecture.survey.Architecture;
import no.samskaping.architecture.survey.Described;

/** Draws what was found, with the words of the reader's language. */
@Component
class Drawings {

	private final MessageSource messages;

	Drawings(MessageSource messages) {
		this.messages = messages;
	}

	/** A module's name; a module that has no text for it is called as its code says. */
	String title(Described module, Locale locale) {
		return messages.getMessage(module.name() + ".architecture.name", null, module.title(), locale);
	}

	/** Whether a module has words of its own beside what its code says. */
	boolean isTold(Described module, Locale locale) {
		return messages.getMessage(module.name() + ".architecture.purpose", null, "", locale) instanceof String told && !told.isEmpty();
	}

	/** What a module is for, in a line. */
	String about(Described module, Locale locale) {
		return messages.getMessage(module.name() + ".architecture.purpose", null, module.purpose().first(), locale);
	}

	/** What the guards of a class of walls are about. */
	String wall(String in, Locale locale) {
		return messages.getMessage("architecture.walls.of." + in, null, in, locale);
	}

	/** Why they are there. */
	String why(String in, Locale locale) {
		return messages.getMessage("architecture.walls.why." + in, null, "", locale);
	}

	Drawing map(Architecture architecture, Locale locale) {
		var places = architecture.contexts().stream().map(module -> new ContextMap.Place(module.name(), title(module, locale), about(module, locale),
				say("architecture.map.counts", locale, module.aggregates().size(), module.events().size()), page(module), module.needs())).toList();
		return ContextMap.of(places, say("architecture.application", locale), say("architecture.map.app", locale,
				String.join(", ", architecture.application().stream().map(module -> title(module, locale)).toList()),
				String.join(", ", architecture.application().stream().flatMap(module -> module.needs().stream()).distinct().sorted().toList())));
	}

	Drawing neighbours(Architecture architecture, Described module, Locale locale) {
		return Neighbours.of(place(module, locale), places(architecture, module.needs(), locale), places(architecture, module.neededBy(), locale));
	}

	private List<Neighbours.Place> places(Architecture architecture, List<String> names, Locale locale) {
		return architecture.modules().stream().filter(module -> names.contains(module.name())).map(module -> place(module, locale)).toList();
	}

	private Neighbours.Place place(Described module, Locale locale) {
		return new Neighbours.Place(module.name(), title(module, locale), page(module));
	}

	Drawing schema(Described module, Locale locale) {
		return SchemaMap.of(module.tables().stream().map(table -> new SchemaMap.Place(table.name(),
				say("architecture.schema.columns", locale, table.columns().size()), "#tabell-" + table.name(), table.refersTo())).toList());
	}

	/** The walk, between the modules that say something in it. */
	Drawing sequence(Architecture architecture, Walk walk, Locale locale) {
		var speaking = walk.steps().stream().flatMap(step -> step.said().stream()).flatMap(said -> Stream.concat(Stream.of(said.from()), said.to().stream())).distinct().toList();
		var all = architecture.modules().stream().filter(module -> speaking.contains(module.name()))
				.map(module -> new Sequence.Who(module.name(), title(module, locale), page(module))).toList();
		return Sequence.of(all, walk.steps().stream().map(step -> new Sequence.Step(step.number() + ". " + say(step.title().key(), locale), step.said().stream()
				.map(said -> new Sequence.Said(said.what(), said.from(), said.to(), said.isAsked())).toList())).toList());
	}

	private String say(String key, Locale locale, Object... arguments) {
		return messages.getMessage(key, arguments, locale);
	}

	private static String page(Described module) {
		return ArchitecturePage.ADDRESS + "/" + module.name();
	}
}
