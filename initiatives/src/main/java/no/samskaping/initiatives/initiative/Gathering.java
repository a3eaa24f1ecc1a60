package no.samskaping.initiatives.initiative;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;

/** Reads on after a refusal, so that all that is wrong with a form is told at once. */
public final class Gathering {

	private Gathering() {}

	/** What is read, or nothing, and then what is wrong with it is added. */
	public static <T> Optional<T> orRefused(List<Broken> broken, Supplier<T> read) {
		try {
			return Optional.of(read.get());
		} catch (Refused refused) {
			broken.addAll(refused.broken());
			return Optional.empty();
		}
	}
}
