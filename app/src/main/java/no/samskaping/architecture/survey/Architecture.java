package no.samskaping.architecture.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that was found.
 *
 * @param modules contexts first, each after those that it needs
 * @param rulings the sentences of all rules
 * @param built when the running code was built
 */
public record Architecture(List<Described> modules, List<Ruling> rulings, Instant built) {

	/** The contexts, each after those that it needs. */
	public List<Described> contexts() {
		return modules.stream().filter(Described::isContext).toList();
	}

	/** The parts of the application. */
	public List<Described> application() {
		return modules.stream().filter(module -> module.kind() == Described.Kind.APPLICATION).toList();
	}

	/** The module of that name. */
	public Optional<Described> module(String name) {
		return modules.stream().filter(module -> module.name().equals(name)).findFirst();
	}

	/** All rules, by their letters and numbers. */
	public List<Rule> rules() {
		return Rule.of(rulings);
	}

	/** The rules of which a module tells sentences, with these alone. */
	public List<Rule> rulesOf(String module) {
		return Rule.of(rulings.stream().filter(ruling -> ruling.module().equals(module)).toList());
	}

	/** All events, in the order of the modules. */
	public List<Event> events() {
		return modules.stream().flatMap(module -> module.events().stream()).toList();
	}
}
