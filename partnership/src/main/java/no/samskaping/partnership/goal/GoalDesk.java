package no.samskaping.partnership.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where goals are entered and ended. I7. */
@Component
public class GoalDesk {

	private static final String KIND = "goal";

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
		history.record(by.entry(new Subject(KIND, id), clock.instant(), "partnership.history.goal-added"));
	}

	/** Ends a goal with today. */
	@Transactional
	public void end(UUID id, Acting by) {
		requireAuthor(by);
		var goal = goals.findById(new GoalId(id)).orElseThrow(() -> new Unknown(KIND, id));
		goal.end(today());
		goals.save(goal);
		history.record(by.entry(new Subject(KIND, id), clock.instant(), "partnership.history.goal-ended"));
	}

	/** All of them as others see them, by source and age. */
	@Transactional(readOnly = true)
	public List<AdoptedCharter.Goal> all() {
		return goals.all().stream().map(Goal::asPublished).toList();
	}

	private static void requireAuthor(Acting by) {
		if (!(by instanceof Acting.Coordinator || by instanceof Acting.Administrator)) {
			throw new Denied(Text.of("partnership.charter.denied"));
		}
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
