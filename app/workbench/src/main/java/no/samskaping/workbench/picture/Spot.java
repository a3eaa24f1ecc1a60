package no.samskaping.workbench.picture;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * Something on a day of a {@link Wheel} (punkt).
 *
 * @param outer whether it is a diamond on the outer ring; else a circle in the inner one
 * @param href where it leads
 */
public record Spot(LocalDate day, boolean outer, State state, Text name, @Nullable String href) {

	/** How it stands. */
	public enum State {

		HELD, CALLED, PLANNED, LACKING, CANCELLED;

		/** The class name that gives it its looks, and the end of its message's key. */
		public String look() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** What is written on it. */
	public String sign() {
		return switch (state) {
			case LACKING -> "!";
			case CANCELLED -> "–";
			case HELD, CALLED, PLANNED -> String.valueOf(day.getDayOfMonth());
		};
	}
}
