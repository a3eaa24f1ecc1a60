package no.samskaping.meetings.evaluation;

import java.util.function.ToIntFunction;

/** What workshops and the platform are evaluated on (tema), each from 1 to 5. M8. */
public enum Theme {

	/** Likeverdighet. */
	EQUAL_STANDING(Scores::equalStanding),

	/** Utveksling av kunnskap og ressurser. */
	EXCHANGE(Scores::exchange),

	/** Felles læring. */
	LEARNING(Scores::learning),

	/** Delt ledelse. */
	LEADERSHIP(Scores::leadership);

	private final ToIntFunction<Scores> score;

	Theme(ToIntFunction<Scores> score) {
		this.score = score;
	}

	/** What was given for it. */
	public int of(Scores scores) {
		return score.applyAsInt(scores);
	}
}
