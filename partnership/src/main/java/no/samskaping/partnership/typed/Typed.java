package no.samskaping.partnership.typed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/**
 * Reads days, numbers, amounts and choices as they were typed, and keeps what cannot be read until the form is read whole.
 * Fields are named by their labels' messages.
 */
public final class Typed {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

	private final List<Broken> unread = new ArrayList<>();

	private Typed() {}

	/**
	 * Reads a form whole. Where a field cannot be read, something stands in for it that is never answered, so that the rest is looked at too.
	 *
	 * @param reading makes of the fields what they ask for
	 * @param refusals what is wrong with that
	 * @throws Refused with all that cannot be read and all that is wrong with the rest
	 */
	public static <T extends @Nullable Object> T whole(Function<Typed, T> reading, Function<T, List<Broken>> refusals) {
		var typed = new Typed();
		var read = reading.apply(typed);
		var others = refusals.apply(read).stream().filter(it -> typed.unread.stream().noneMatch(one -> one.field().equals(it.field())));
		var broken = Stream.concat(typed.unread.stream(), others).toList();
		Refused.requireNone(broken);
		return read;
	}

	/** Reads a form of which nothing else can be said. */
	public static <T extends @Nullable Object> T whole(Function<Typed, T> reading) {
		return whole(reading, it -> List.of());
	}

	/** A day. */
	public LocalDate day(String field, String label, @Nullable String typed) {
		if (isEmpty(typed)) {
			refuse(field, label, "day");
		}
		var day = optionalDay(field, label, typed);
		return day == null ? LocalDate.EPOCH : day;
	}

	/** A day in the form in which a date field sends it or people write it, or null if the field was left empty. */
	public @Nullable LocalDate optionalDay(String field, String label, @Nullable String typed) {
		if (isEmpty(typed)) {
			return null;
		}
		var day = typed.strip();
		try {
			return day.contains(".") ? LocalDate.parse(day, WRITTEN) : LocalDate.parse(day);
		} catch (DateTimeParseException e) {
			refuse(field, label, "day");
			return null;
		}
	}

	/** A number of days. */
	public int days(String field, String label, @Nullable String typed) {
		try {
			return Integer.parseInt(typed == null ? "" : typed.strip());
		} catch (NumberFormatException e) {
			refuse(field, label, "days");
			return 0;
		}
	}

	/** An amount, in any way in which people write it. */
	public Kroner amount(String field, String label, @Nullable String typed) {
		return Kroner.parse(typed == null ? "" : typed.strip()).orElseGet(() -> {
			refuse(field, label, "amount");
			return Kroner.ZERO;
		});
	}

	/** What was chosen from a list, or null if nothing was. */
	public @Nullable UUID choice(String field, String label, @Nullable String typed) {
		try {
			return isEmpty(typed) ? null : UUID.fromString(typed);
		} catch (IllegalArgumentException e) {
			refuse(field, label, "choice");
			return null;
		}
	}

	/**
	 * One of an enum's values.
	 *
	 * @param otherwise what stands in for it when nothing was chosen: one of which nothing is demanded
	 */
	public <E extends Enum<E>> E oneOf(Class<E> type, String field, String label, @Nullable String typed, E otherwise) {
		try {
			return Enum.valueOf(type, typed == null ? "" : typed);
		} catch (IllegalArgumentException e) {
			refuse(field, label, "choice");
			return otherwise;
		}
	}

	/** Refuses a field for what only its form can say of it. */
	public void refuse(Broken broken) {
		unread.add(broken);
	}

	private void refuse(String field, String label, String message) {
		refuse(new Broken("", field, Text.of("partnership.typed." + message, Text.of(label))));
	}

	private static boolean isEmpty(@Nullable String typed) {
		return typed == null || typed.isBlank();
	}
}
