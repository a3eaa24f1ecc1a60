package no.samskaping.initiatives.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.errand.Offering;
import no.samskaping.initiatives.errand.Offers;
import no.samskaping.initiatives.evaluating.EvaluationPanel;
import no.samskaping.initiatives.evaluating.EvaluationSight;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.page.StatusLines.ForYou;
import no.samskaping.initiatives.participants.PartyAnswers;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.seen.Names;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

/** What the reader of an initiative's page can do with it, and what of that comes first: what waits here, before what waits elsewhere (for deg). */
@Component
class ForReader {

	private static final Comparator<Task> EARLIEST_FIRST = Comparator
			.comparing(Task::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())).thenComparing(Task::key);

	private final Offering offering;
	private final PartyAnswers partyAnswers;
	private final ObjectProvider<Tasks> tasks;

	ForReader(Offering offering, PartyAnswers partyAnswers, ObjectProvider<Tasks> tasks) {
		this.offering = offering;
		this.partyAnswers = partyAnswers;
		this.tasks = tasks;
	}

	/** All of it, led by what waits for this one's own answer: the project's evaluation, or whether its party takes part. I10, P3. */
	Offers offers(Initiative initiative, List<Participation> all, int unanswered, @Nullable EvaluationPanel evaluation, Acting acting) {
		var own = evaluation == null ? partyAnswers.waiting(initiative, all, acting)
				: EvaluationSight.open(evaluation).filter(Action::primary).stream().toList();
		return offering.to(acting, initiative, unanswered, own);
	}

	/** The first of it, said with whom the reader acts for. */
	ForYou first(Initiative initiative, Names names, Offers offers, @Nullable EvaluationPanel evaluation, Acting acting, Viewer viewer) {
		return offering.waiting(offers).stream().findFirst().map(action -> new ForYou(action.label(), null, "#handlinger"))
				.or(() -> elsewhere(initiative, viewer))
				.or(() -> offering.together(acting, initiative).or(() -> EvaluationSight.open(evaluation))
						.map(action -> new ForYou(action.label(), null, action.href())))
				.orElseGet(() -> new ForYou(Text.of("initiatives.for-you.nothing"), null, null))
				.by(acting.party() == null ? null : Text.of("initiatives.for-you.acting", names.of(acting.party())));
	}

	/** What waits for this one in another context, like an answer to its agreement: of several, what is due first. */
	private Optional<ForYou> elsewhere(Initiative initiative, Viewer viewer) {
		return tasks.stream().flatMap(one -> one.about(initiative.getId().subject(), viewer).stream()).min(EARLIEST_FIRST)
				.map(task -> new ForYou(task.what(), null, task.href()));
	}
}
