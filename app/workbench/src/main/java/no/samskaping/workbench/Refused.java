package no.samskaping.workbench;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An action was refused because it would break rules (avvist): nothing of it was done.
 * The page shows each in the platform's own words, beside the field that it concerns.
 */
public final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Broken> broken;

	public Refused(List<Broken> broken) {
		super(broken.stream().map(Broken::toString).collect(Collectors.joining("; ")));
		this.broken = List.copyOf(broken);
	}

	/**
	 * Goes on if no rule would be broken.
	 *
	 * @throws Refused for all those that would be
	 */
	public static void requireNone(List<Broken> broken) {
		if (!broken.isEmpty()) {
			throw new Refused(broken);
		}
	}

	/** A refusal for one rule that concerns the whole, not a field. */
	public static Refused because(String rule, Text why) {
		return new Refused(List.of(new Broken(rule, "", why)));
	}

	/** A refusal for one rule that concerns a field. */
	public static Refused because(String rule, String field, Text why) {
		return new Refused(List.of(new Broken(rule, field, why)));
	}

	public List<Broken> broken() {
		return broken;
	}

	/**
	 * A rule that would have been broken (brutt regel).
	 *
	 * @param rule its number (I5, A2 …)
	 * @param field the form's field that it concerns, or empty
	 * @param why what the rule asks for, in the platform's own words
	 */
	public record Broken(String rule, String field, Text why) {

		@Override
		public String toString() {
			return rule + " (" + why.key() + ")";
		}
	}
}
