package no.samskaping.initiatives.page;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.seen.Names;
import no.samskaping.initiatives.trace.Traces;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.StatusLine;
import no.samskaping.workbench.screen.NextStep;

/** Where an initiative is on its way and what happens next, as far as it is known here or another context knows better. */
@Component
public class StatusLines {

	private final Traces traces;
	private final EvaluationDesk evaluations;
	private final ObjectProvider<NextStep> nextSteps;
	private final Words words;

	StatusLines(Traces traces, EvaluationDesk evaluations, ObjectProvider<NextStep> nextSteps, Words words) {
		this.traces = traces;
		this.evaluations = evaluations;
		this.nextSteps = nextSteps;
		this.words = words;
	}

	/** With what it means for the reader. */
	public StatusLine of(Initiative initiative, Names names, ForYou forYou) {
		var course = initiative.course();
		var gateway = course.gateway();
		var subject = initiative.getId().subject();
		var next = next(initiative);
		var step = next.equals(Next.EVALUATED) ? Optional.<NextStep.Step>empty() : nextSteps.orderedStream().map(one -> one.of(Set.of(subject)).get(subject)).filter(Objects::nonNull).findFirst();
		var who = Text.of("initiatives.who." + next.key(), gateway == null ? "" : names.of(gateway.party()), names.of(initiative.initiators().getFirst()));
		return new StatusLine(Stations.of(initiative, traces.steps(initiative.getId()), words), step.map(NextStep.Step::what).orElse(next.now()),
				step.map(NextStep.Step::more).orElse(next.more()), step.map(NextStep.Step::who).orElse(who), null, forYou.what(), forYou.more(),
				forYou.href());
	}

	private Next next(Initiative initiative) {
		var course = initiative.course();
		var gateway = course.gateway();
		var finished = course.scale() == Scale.FORMALISED && Act.COMPLETE.refusals(course, evaluations.missing(initiative.getId()).size()).isEmpty();
		return finished ? course.growth() == null ? Next.EVALUATED : Next.FINISHES
				: Next.of(course.stage(), course.scale(), course.estimate() != null, gateway == null ? null : gateway.state(),
						gateway == null ? null : gateway.due(), course.awaitsMeeting());
	}

	/** What it means for the reader, and where the reader can do it. */
	public record ForYou(Text what, @Nullable Text more, @Nullable String href) {

		/** Said with whom the reader acts for. */
		ForYou by(@Nullable Text actingFor) {
			return new ForYou(what, actingFor, href);
		}
	}
}
