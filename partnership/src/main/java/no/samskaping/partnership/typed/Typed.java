package no.samskaping.partnership.typed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/** Reads days, numbers, amounts and choices as they were typed. */
public final class Typed {

	private Typed() {}

	/** A day, in the form in which a date field sends it. */
	public static LocalDate day(String field, @Nullable String typed) {
		var day = optionalDay(field, typed);
		if (day == null) {
			throw refused(field, "day");
		}
		return day;
	}

	/** A day, or null if the field was left empty. */
	public static @Nullable LocalDate optionalDay(String field, @Nullable String typed) {
		try {
			return isEmpty(typed) ? null : LocalDate.parse(typed.strip());
		} catch (DateTimeParseException e) {
			throw refused(field, "day");
		}
	}

	/** A number of days. */
	public static int days(String field, @Nullable String typed) {
		try {
			return Integer.parseInt(typed == null ? "" : typed.strip());
		} catch (NumberFormatException e) {
			throw refused(field, "days");
		}
	}

	/** An amount, in any way in which people write it. */
	public static Kroner amount(String field, @Nullable String typed) {
		return Kroner.parse(typed == null ? "" : typed.strip()).orElseThrow(() -> refused(field, "amount"));
	}

	/** What was chosen from a list, or null if nothing was. */
	public static @Nullable UUID choice(String field, @Nullable String typed) {
		try {
			return isEmpty(typed) ? null : UUID.fromString(typed);
		} catch (IllegalArgumentException e) {
			throw refused(field, "choice");
		}
	}

	/** One of an enum's values. */
	public static <E extends Enum<E>> E oneOf(Class<E> type, String field, @Nullable String typed) {
		try {
			return Enum.valueOf(type, typed == null ? "" : typed);
		} catch (IllegalArgumentException e) {
			throw refused(field, "choice");
		}
	}

	private static boolean isEmpty(@Nullable String typed) {
		return typed == null || typed.isBlank();
	}

	private static Refused refused(String field, String message) {
		return Refused.because("", field, Text.of("partnership.typed." + message));
	}
}
