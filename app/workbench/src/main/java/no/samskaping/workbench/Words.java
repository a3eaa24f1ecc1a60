package no.samskaping.workbench;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes texts, days, times and money as the reader's language does (ord). In templates {@code @words}.
 * Instants are shown in Europe/Oslo; spaces inside a date or an amount do not break.
 */
@Component("words")
public class Words {

	/** The zone in which the platform's days begin and end. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

	private static final char NBSP = '\u00a0';

	private final MessageSource messages;
	private final Clock clock;

	Words(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** The text in the reader's language. */
	public String of(Text text) {
		if (text.key().equals(Text.VERBATIM)) {
			return String.valueOf(text.arguments().getFirst());
		}
		return messages.getMessage(text.key(), written(text.arguments()), locale());
	}

	/** The message with that key in the reader's language, its places filled. */
	public String of(String key, Object... arguments) {
		return of(Text.of(key, arguments));
	}

	/** {@code 12. november 2026}. */
	public String date(LocalDate day) {
		return tied(DateTimeFormatter.ofPattern(english() ? "d MMMM yyyy" : "d. MMMM yyyy", locale()).format(day));
	}

	/** {@code 12. november}, with the year if it is not this one. */
	public String shortDate(LocalDate day) {
		return day.getYear() == today().getYear()
				? tied(DateTimeFormatter.ofPattern(english() ? "d MMMM" : "d. MMMM", locale()).format(day))
				: date(day);
	}

	/** {@code torsdag 12. november 2026}. */
	public String weekdayDate(LocalDate day) {
		return DateTimeFormatter.ofPattern("EEEE", locale()).format(day) + " " + date(day);
	}

	/** {@code 12. november 2026 kl. 18.05}. */
	public String dateTime(Instant instant) {
		return dateTime(instant.atZone(ZONE));
	}

	/** {@code 12. november 2026 kl. 18.05}. */
	public String dateTime(ZonedDateTime time) {
		return date(time.toLocalDate()) + " " + time(time.toLocalTime());
	}

	/** The day of an instant, {@code 12. november}. */
	public String day(Instant instant) {
		return shortDate(instant.atZone(ZONE).toLocalDate());
	}

	/** {@code kl. 18.05}. */
	public String time(LocalTime time) {
		return tied(DateTimeFormatter.ofPattern(english() ? "'at' HH:mm" : "'kl.' HH.mm", locale()).format(time));
	}

	/** {@code 350 000 kr}; øre only where there are any. */
	public String money(BigDecimal nok) {
		var symbols = DecimalFormatSymbols.getInstance(locale());
		symbols.setGroupingSeparator(NBSP);
		symbols.setDecimalSeparator(',');
		var pattern = nok.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.00";
		return new DecimalFormat(pattern, symbols).format(nok) + NBSP + "kr";
	}

	/** {@code 350 000 kr}. */
	public String money(Kroner kroner) {
		return money(kroner.amount());
	}

	/** {@code 350 000}, as it is typed into a field. */
	public String amount(Kroner kroner) {
		var money = money(kroner);
		return money.substring(0, money.length() - 3);
	}

	/** {@code om 4 dager}, {@code i dag}, {@code 2 dager over}. */
	public String inDays(LocalDate day) {
		var days = ChronoUnit.DAYS.between(today(), day);
		return days == 0 ? of("ui.days.today") : of(days > 0 ? "ui.days.ahead" : "ui.days.over", Math.abs(days));
	}

	/** Whether the day has passed. */
	public boolean isPast(LocalDate day) {
		return day.isBefore(today());
	}

	/** Today, in Europe/Oslo. */
	public LocalDate today() {
		return LocalDate.now(clock.withZone(ZONE));
	}

	/** {@code Anne Dahl, Per Aas og Kari Lien}. */
	public String list(List<String> names) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		return String.join(", ", names.subList(0, names.size() - 1)) + " " + of("ui.and") + " " + names.getLast();
	}

	private Object[] written(List<Object> arguments) {
		return arguments.stream().map(argument -> switch (argument) {
			case Text text -> of(text);
			case Kroner kroner -> money(kroner);
			case LocalDate day -> date(day);
			case LocalTime time -> time(time);
			case Instant instant -> dateTime(instant);
			case ZonedDateTime time -> dateTime(time);
			default -> argument;
		}).toArray();
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

	private static boolean english() {
		return locale().getLanguage().equals("en");
	}

	private static String tied(String written) {
		return written.replace(' ', NBSP);
	}
}
