package no.samskaping.meetings.web;

import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/** Reads what was picked from a list or a page (valgt); nothing, or what no list holds, is refused at its field. */
public final class Picked {

	private Picked() {}

	/** An identity. */
	public static UUID id(@Nullable String picked, String rule, String field) {
		try {
			return UUID.fromString(picked == null ? "" : picked.strip());
		} catch (IllegalArgumentException e) {
			throw refused(rule, field);
		}
	}

	/** One of a kind. */
	public static <E extends Enum<E>> E one(Class<E> kind, @Nullable String picked, String rule, String field) {
		return Arrays.stream(kind.getEnumConstants()).filter(one -> one.name().equals(picked)).findFirst().orElseThrow(() -> refused(rule, field));
	}

	/** A number of a range. */
	public static int number(@Nullable String picked, int lowest, int highest, String rule, String field) {
		var number = When.number(picked);
		if (number < lowest || number > highest) {
			throw refused(rule, field);
		}
		return number;
	}

	private static Refused refused(String rule, String field) {
		return Refused.because(rule, field, Text.of("meetings.rule.form.choice"));
	}
}
