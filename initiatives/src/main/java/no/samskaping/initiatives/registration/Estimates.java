package no.samskaping.initiatives.registration;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** Reads an estimate as somebody typed it: an amount, or the tick <em>under terskelbeløpet</em>; the charter in force classifies it. I3. */
@Component
public class Estimates {

	private final Charters charters;

	Estimates(Charters charters) {
		this.charters = charters;
	}

	/** What it will be, as far as it is typed. */
	Optional<Estimate> tentative(String amount, boolean under) {
		if (amount.isBlank()) {
			return under ? Optional.of(Estimate.underThreshold(charters.current(), null)) : Optional.empty();
		}
		return amount(amount).map(known -> Estimate.of(known, charters.current(), null));
	}

	/**
	 * What was typed.
	 *
	 * @throws Refused if there is neither an amount nor the tick, or the tick does not fit the amount
	 */
	public Estimate read(String amount, boolean under, @Nullable String reason) {
		requireSaid(amount, under);
		if (amount.isBlank()) {
			return Estimate.underThreshold(charters.current(), reason);
		}
		var known = amount(amount).orElseThrow(() -> refused("unread"));
		var estimate = Estimate.of(known, charters.current(), reason);
		if (under && estimate.scale() == Scale.FORMALISED) {
			throw refused("not-under", estimate.threshold());
		}
		return estimate;
	}

	/** Requires an amount or the tick. */
	@Decides("I6.10")
	static void requireSaid(String amount, boolean under) {
		if (amount.isBlank() && !under) {
			throw refused("missing");
		}
	}

	private static Optional<Kroner> amount(String written) {
		return Kroner.parse(written).filter(amount -> !Estimate.MOST.isLessThan(amount));
	}

	private static Refused refused(String why, Object... arguments) {
		return Refused.because("I3", "amount", Text.of("initiatives.refused.amount." + why, arguments));
	}
}
