package no.samskaping.partnership.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.register.Register.Outcome;

/**
 * What the register said last of a number, and on which day (svar fra Enhetsregisteret).
 *
 * @param said never that it could not be asked
 */
public record RegisterAnswer(Outcome said, LocalDate askedOn) {

	/** Its message: the condition, or that there is nobody. */
	public String key() {
		return switch (said) {
			case Outcome.Found found -> found.condition().key();
			case Outcome.NotFound() -> "partnership.register.not-found";
			case Outcome.Gone() -> "partnership.register.gone";
			case Outcome.Unavailable() -> "partnership.register.unavailable";
		};
	}

	/** What is there, if something is. */
	public Outcome.@Nullable Found found() {
		return said instanceof Outcome.Found found ? found : null;
	}

	/** The message that tells what was learnt. */
	public String flash() {
		return said instanceof Outcome.Unavailable ? key() : "partnership.register.asked";
	}

	/** Whether whoever deals with it should know: it is bankrupt, ends, has ended, or is not there. */
	public boolean isWarning() {
		return !(said instanceof Outcome.Found found) || found.condition() != Condition.ACTIVE;
	}
}
