package no.samskaping.meetings.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.PartyId;

/**
 * The platform as its parties judged it in a quarter (evalueringsrunde). M8.
 *
 * @param judgements the latest one of each party
 */
public record Round(int year, int quarter, Map<PartyId, Judgement> judgements) {

	/** What one party said. */
	public record Judgement(Scores scores, @Nullable String comment) {}

	/** How far the parties are apart on a theme: the highest less the lowest. */
	public int gap(Theme theme) {
		List<Integer> given = judgements.values().stream().map(judgement -> theme.of(judgement.scores())).sorted().toList();
		return given.size() < 2 ? 0 : given.getLast() - given.getFirst();
	}

	/** The quarter in which a day lies, 1 to 4. */
	public static int quarterOf(LocalDate day) {
		return (day.getMonthValue() + 2) / 3;
	}
}
