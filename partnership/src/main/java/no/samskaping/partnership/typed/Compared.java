package no.samskaping.partnership.typed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * A field that somebody else changed after the form was opened (endret i mellomtiden).
 *
 * @param label the field
 * @param now what it holds now
 * @param typed what was typed
 */
public record Compared(Text label, String now, String typed) {

	/** The field with both values; empty ones are shown as empty texts. */
	public static Compared of(String key, @Nullable Object now, @Nullable Object typed) {
		return new Compared(Text.of(key), Objects.toString(now, ""), Objects.toString(typed, ""));
	}

	/** Those that differ. */
	public static List<Compared> differing(Compared... fields) {
		return Stream.of(fields).filter(it -> !it.now().equals(it.typed())).toList();
	}
}
