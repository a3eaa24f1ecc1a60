package no.samskaping.architecture.survey;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * All that was found.
 *
 * @param modules contexts first, each after those that it needs
 * @param rulings the sentences of all rules
 * @param proven what the proofs of the rules found when this was built, module by module; none if they did not run then
 * @param built when the running code was built
 * @param read when this was found
 */
public record Architecture(List<Described> modules, List<Ruling> rulings, List<Proven> proven, Instant built, Instant read) {

	/** The contexts, each after those that it needs. */
	public List<Described> contexts() {
		return modules.stream().filter(Described::isContext).toList();
	}

	/** The parts of the application. */
	public List<Described> application() {
		return modules.stream().filter(module -> module.kind() == Described.Kind.APPLICATION).toList();
	}

	/** When the rules were proven, the first of them; empty if they were not when this was built. */
	public Optional<Instant> provenAt() {
		return proven.stream().flatMap(one -> Optional.ofNullable(one.at()).stream()).min(Comparator.naturalOrder());
	}

	/** What all may use. */
	public List<Described> shared() {
		return modules.stream().filter(Described::isShared).toList();
	}

	/** The module among whose tables that one stands. */
	public Optional<Described> holderOf(@Nullable String schema, @Nullable String table) {
		return modules.stream().filter(module -> module.tables().stream().anyMatch(one -> one.schema().equals(schema) && one.name().equals(table))).findFirst();
	}

	/** The aggregate that is kept in a table, and the module that guards it. */
	public Optional<Kept> keptIn(Table table) {
		return modules.stream().flatMap(module -> module.aggregates().stream().filter(one -> table.schema().equals(one.schema()) && table.name().equals(one.table()))
				.map(one -> new Kept(module, one))).findFirst();
	}

	/** An aggregate, and the module that guards it. */
	public record Kept(Described module, Aggregate aggregate) {}

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

	/** What a module asks the others for, by those who answer. */
	public Map<Described, List<Offered>> askedBy(String module) {
		var asked = new LinkedHashMap<Described, List<Offered>>();
		contexts().forEach(other -> asked.put(other, other.interfaces().stream().filter(offered -> offered.askedBy().contains(module)).toList()));
		asked.values().removeIf(List::isEmpty);
		return asked;
	}

	/** All events, in the order of the modules. */
	public List<Event> events() {
		return modules.stream().flatMap(module -> module.events().stream()).toList();
	}
}
