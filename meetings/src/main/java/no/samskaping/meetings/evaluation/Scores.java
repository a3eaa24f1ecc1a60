package no.samskaping.meetings.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** A judgement on the four themes (vurdering), each from 1 to 5. M8. */
@ValueObject
public record Scores(int equalStanding, int exchange, int learning, int leadership) {

	private static final List<String> FIELDS = List.of("equalStanding", "exchange", "learning", "leadership");

	/** Reads them from a form; 0 is not answered. */
	public static Scores given(int equalStanding, int exchange, int learning, int leadership) {
		var all = new int[] { equalStanding, exchange, learning, leadership };
		var broken = new ArrayList<Refused.Broken>();
		for (var theme = 0; theme < all.length; theme++) {
			if (!isOnTheScale(all[theme])) {
				broken.add(new Refused.Broken("M8", FIELDS.get(theme), Text.of("meetings.rule.evaluation.score",
						Text.of("meetings.theme." + Theme.values()[theme]))));
			}
		}
		Refused.requireNone(broken);
		return new Scores(equalStanding, exchange, learning, leadership);
	}

	@Decides("M8.1")
	private static boolean isOnTheScale(int score) {
		return score >= 1 && score <= 5;
	}
}
