package no.samskaping.initiatives.page;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.seen.Names;
import no.samskaping.initiatives.trace.Traces;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.StatusLine;
import no.samskaping.workbench.screen.NextStep;

/** Where an initiative is on its way and what happens next, as far as it is known here or another context knows better. */
@Component
public class StatusLines {

	private final Traces traces;
	private final ObjectProvider<NextStep> nextSteps;
	private final Words words;

	StatusLines(Traces traces, ObjectProvider<NextStep> nextSteps, Words words) {
		this.traces = traces;
		this.nextSteps = nextSteps;
		this.words = words;
	}

	/**
	 * With what it means for the reader.
	 *
	 * @param unanswered how many have not answered the evaluation
	 */
	public StatusLine of(Initiative initiative, Names names, int unanswered, ForYou forYou) {
		var gateway = initiative.course().gateway();
		var next = Next.of(initiative.course(), unanswered);
		var step = next.yields() ? known(initiative.getId().subject()) : Optional.<NextStep.Step>empty();
		var who = Text.of("initiatives.who." + next.key(), gateway == null ? "" : names.of(gateway.party()),
				names.of(initiative.initiators().getFirst()));
		return new StatusLine(Stations.of(initiative, traces.steps(initiative.getId()), words), step.map(NextStep.Step::what).orElse(next.now()),
				step.map(NextStep.Step::more).orElse(next.more()), step.map(NextStep.Step::who).orElse(who), null, forYou.what(), forYou.more(),
				forYou.href());
	}

	/** What another context knows better. */
	private Optional<NextStep.Step> known(Subject subject) {
		return nextSteps.orderedStream().map(one -> one.of(Set.of(subject)).get(subject)).filter(Objects::nonNull).findFirst();
	}

	/** What it means for the reader, and where the reader can do it. */
	public record ForYou(Text what, @Nullable Text more, @Nullable String href) {

		/** Said with whom the reader acts for. */
		ForYou by(@Nullable Text actingFor) {
			return new ForYou(what, actingFor, href);
		}
	}
}
