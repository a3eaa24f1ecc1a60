package no.samskaping.initiatives.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.samskaping.partnership.ActorId;

/**
 * What was answered about a project, as a sum (evalueringen samlet). I10, P7.
 *
 * @param answered those who answered
 * @param single the single answers; empty for those who may not see them
 * @param contributed the sum to that question; empty until all have answered, so that a sum is never somebody's single answer
 */
public record Evaluated(Set<ActorId> answered, List<Single> single, Map<Degree, Long> contributed, Map<Degree, Long> fromStart,
		Map<Degree, Long> used) {

	static Evaluated of(List<ProjectEvaluation> all, boolean complete, boolean maySeeSingle) {
		var single = all.stream().map(one -> new Single(one.actor(), one.answers(), one.source() != null)).toList();
		return new Evaluated(all.stream().map(ProjectEvaluation::actor).collect(Collectors.toSet()), maySeeSingle ? single : List.of(),
				count(complete, single, Answers::contributed), count(complete, single, Answers::fromStart), count(complete, single, Answers::used));
	}

	private static Map<Degree, Long> count(boolean complete, List<Single> single, Function<Answers, Degree> question) {
		return !complete ? Map.of() : single.stream().collect(Collectors.groupingBy(one -> question.apply(one.answers()), () -> new EnumMap<>(Degree.class),
				Collectors.counting()));
	}

	/** One participant's answers, and whether they were recorded on its behalf. */
	public record Single(ActorId actor, Answers answers, boolean onBehalf) {}
}
