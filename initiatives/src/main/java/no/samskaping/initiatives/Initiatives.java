package no.samskaping.initiatives;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Looks up initiatives. */
public interface Initiatives {

	/** Those with these ids; a merged one is answered, under the id asked for, by its successor. */
	Map<InitiativeId, InitiativeCard> of(Set<InitiativeId> ids);

	/**
	 * Those with these numbers ({@code I-2026-000014}, in any case and with space around); a merged one is answered, under the number
	 * asked for and as it was written, by its successor. A number that nothing has is not in the answer.
	 */
	Map<String, InitiativeCard> byNumbers(Set<String> numbers);

	/** Those at these stages, the latest registered first. */
	List<InitiativeCard> at(Set<Stage> stages, @Nullable InitiativeId before, int limit);

	/** What an agreement is drafted from; empty if there is no such initiative. */
	Optional<ProjectPlan> planOf(InitiativeId id);
}
