package no.samskaping.workbench.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;

import no.samskaping.workbench.Text;

/**
 * An amount laid beside a threshold, and what follows (beløp og terskel).
 *
 * @param heading what the amount leads to
 * @param below the word for what lies under the threshold
 * @param above the word for what lies at or over it
 * @param explanation why, in one sentence
 */
public record AmountPath(Text heading, Text below, Text above, Text thresholdLabel, Text explanation, BigDecimal amount, BigDecimal threshold) {

	private static final int THRESHOLD_AT = 20;
	private static final int FARTHEST = 96;

	/** Where the threshold stands on the bar, in percent of its width. */
	public int thresholdAt() {
		return THRESHOLD_AT;
	}

	/** Where the amount stands on the bar, in percent of its width; a large one stops short of the end. */
	public int amountAt() {
		if (threshold.signum() <= 0) {
			return FARTHEST;
		}
		return amount.multiply(BigDecimal.valueOf(THRESHOLD_AT)).divide(threshold, 0, RoundingMode.FLOOR)
				.min(BigDecimal.valueOf(FARTHEST)).max(BigDecimal.ONE).intValue();
	}

	/** From which point its label is written, so that it stays inside. */
	public String anchor() {
		return amountAt() < 15 ? "start" : amountAt() > 82 ? "end" : "middle";
	}

	/** Whether the amount is at or over the threshold. */
	public boolean isReached() {
		return amount.compareTo(threshold) >= 0;
	}

	/** How much of the bar beyond the threshold is filled, in percent of its width. */
	public int filled() {
		return Math.max(0, amountAt() - THRESHOLD_AT);
	}
}
