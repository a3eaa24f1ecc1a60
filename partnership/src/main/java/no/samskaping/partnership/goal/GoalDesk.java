package no.samskaping.partnership.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where goals are entered and ended. I7. */
@Component
public class GoalDesk {

	/** The kind of subject under which a goal's history is kept. */
	public static final String KIND = "goal";

	private final Goals goals;
	private final History history;
	private final Clock clock;

	GoalDesk(Goals goals, History history, Clock clock) {
		this.goals = goals;
		this.history = history;
		this.clock = clock;
	}

	/** Enters a goal; with an id that is known already it changes nothing. */
	@Transactional
	public void add(UUID id, String source, String text, @Nullable LocalDate until, Acting by) {
		requireAuthor(by);
		if (goals.findById(new GoalId(id)).isPresent()) {
			return;
		}
		goals.save(Goal.of(new GoalId(id), source, text, today(), until));
		history.record(by.entry(subject(id), clock.instant(), "partnership.history.goal-added", subject(id).toString()));
	}

	/** What is wrong with such a goal; nothing if it can be entered, or was. I7. */
	@Transactional(readOnly = true)
	List<Broken> refusals(UUID id, String source, String text, @Nullable LocalDate until, Acting by) {
		requireAuthor(by);
		return goals.findById(new GoalId(id)).isPresent() ? List.of() : Goal.refusals(source, text, today(), until);
	}

	/** Ends a goal with today. */
	@Transactional
	public void end(UUID id, Acting by) {
		requireAuthor(by);
		var goal = goals.findById(new GoalId(id)).orElseThrow(() -> new Unknown(KIND, id));
		goal.end(today());
		goals.save(goal);
		history.record(by.entry(subject(id), clock.instant(), "partnership.history.goal-ended", subject(id).toString()));
	}

	/** All of them as others see them, by source and age. */
	@Transactional(readOnly = true)
	public List<AdoptedCharter.Goal> all() {
		return goals.all().stream().map(Goal::asPublished).toList();
	}

	/** The same, under the source in which they stand. */
	@Transactional(readOnly = true)
	public Map<String, List<AdoptedCharter.Goal>> bySource() {
		return all().stream().collect(Collectors.groupingBy(AdoptedCharter.Goal::source, LinkedHashMap::new, Collectors.toList()));
	}

	/** The texts of those with these ids. */
	@Transactional(readOnly = true)
	public Map<UUID, String> texts(Set<UUID> ids) {
		return goals.all().stream().filter(it -> ids.contains(it.getId().value())).collect(Collectors.toMap(it -> it.getId().value(), Goal::text));
	}

	private static Subject subject(UUID id) {
		return new Subject(KIND, id);
	}

	private static void requireAuthor(Acting by) {
		if (!by.administersThePlatform()) {
			throw new Denied(Text.of("partnership.charter.denied"));
		}
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
