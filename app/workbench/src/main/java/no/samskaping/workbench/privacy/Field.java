package no.samskaping.workbench.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * A label and what stands there (felt).
 *
 * @param of what it is about; its name in small letters is its name in a file that machines read
 * @param value a text that somebody wrote, a number, a day, a moment, or a text of the screen; empty where there is nothing
 */
public record Field(Of of, Object value) {

	/** What somebody wrote, or nothing. */
	public static Field of(Of of, @Nullable String written) {
		return new Field(of, written == null ? "" : written);
	}

	/** A moment, or nothing. */
	public static Field at(Of of, @Nullable Instant moment) {
		return new Field(of, moment == null ? "" : moment);
	}

	/** A day, or nothing. */
	public static Field on(Of of, @Nullable LocalDate day) {
		return new Field(of, day == null ? "" : day);
	}

	/** Its label. */
	public Text label() {
		return Text.of("keeping.field." + of);
	}

	/** Its value as a text of the screen. */
	public Text text() {
		return value instanceof Text text ? text : Text.of("keeping.field", value);
	}

	/** What fields are about. */
	public enum Of {

		WHEN, FROM, UNTIL, WHERE, WHAT, NAME, MAIL, TELEPHONE, ROLE, FOR, TEXT, STATE, REGISTERED, USERNAME, REASON, FINGERPRINT;

		/** In small letters, as messages and files name it. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
