package no.samskaping.meetings.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/** Reads days, times and numbers from forms; what cannot be read names its field. */
public final class When {

	/** The first and the last year for which anything is planned or agreed. */
	public static final int FIRST_YEAR = 2000;
	public static final int LAST_YEAR = 2100;

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

	private When() {}

	/** A day and a time. */
	public static LocalDateTime at(@Nullable String day, @Nullable String time, String dayField, String timeField) {
		var broken = new ArrayList<Broken>();
		var read = at(day, time, dayField, timeField, broken);
		if (read == null) {
			throw new Refused(broken);
		}
		return read;
	}

	/** A day and a time, or null: what cannot be read joins what is broken already. */
	public static @Nullable LocalDateTime at(@Nullable String day, @Nullable String time, String dayField, String timeField, List<Broken> broken) {
		var readDay = day(day);
		if (readDay == null) {
			broken.add(new Broken("M3", dayField, read(day) == null ? Text.of("meetings.rule.form.day")
					: Text.of("meetings.rule.form.day.years", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR))));
		}
		try {
			var readTime = LocalTime.parse(time == null ? "" : time.strip().replace('.', ':'));
			return readDay == null ? null : readDay.atTime(readTime);
		} catch (DateTimeException e) {
			broken.add(new Broken("M3", timeField, Text.of("meetings.rule.form.time")));
			return null;
		}
	}

	/** A day in the form in which a date field sends it or people write it, or null if it is none, or of another year than can be planned. */
	public static @Nullable LocalDate day(@Nullable String day) {
		var read = read(day);
		return read == null || read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR ? null : read;
	}

	private static @Nullable LocalDate read(@Nullable String day) {
		try {
			var typed = day == null ? "" : day.strip();
			return typed.isEmpty() ? null : typed.contains(".") ? LocalDate.parse(typed, WRITTEN) : LocalDate.parse(typed);
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** A whole number, or 0 if it is none. */
	public static int number(@Nullable String number) {
		return number != null && number.strip().matches("\\d{1,6}") ? Integer.parseInt(number.strip()) : 0;
	}
}
