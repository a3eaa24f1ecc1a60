package no.samskaping.initiatives.course;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.Scale;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.rules.Decides;

/**
 * What an initiative is thought to cost (anslag), and what the charter in force then made of it. I3.
 *
 * @param amount NOK; null where somebody only said that it is under the threshold
 * @param threshold the charter's threshold then, NOK
 * @param charter the charter's version then
 * @param reason why a new one was made (I8)
 */
public record Estimate(@Nullable Kroner amount, Kroner threshold, int charter, Scale scale, @Nullable String reason) {

	/** More than this is a slip of the pen. */
	public static final Kroner MOST = Kroner.of(10_000_000_000L);

	/** An amount, classified by the charter in force. */
	public static Estimate of(Kroner amount, AdoptedCharter charter, @Nullable String reason) {
		return new Estimate(amount, charter.threshold(), charter.version(),
				isUnder(amount, charter) ? Scale.SMALL : Scale.FORMALISED, reason);
	}

	@Decides("I3.1")
	private static boolean isUnder(Kroner amount, AdoptedCharter charter) {
		return !charter.formalises(amount);
	}

	/** The tick <em>under terskelbeløpet</em>: estimate enough for a small one. */
	public static Estimate underThreshold(AdoptedCharter charter, @Nullable String reason) {
		return new Estimate(null, charter.threshold(), charter.version(), Scale.SMALL, reason);
	}

	/** Whether it is more than somebody allowed. */
	boolean exceeds(@Nullable Kroner ceiling) {
		return amount != null && ceiling != null && ceiling.isLessThan(amount);
	}
}
