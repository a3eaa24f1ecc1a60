package no.samskaping.operation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History.Filter;

/**
 * What the log is limited to, all of it together; it stands in the address.
 *
 * @param hvem the person who did it, or entered it
 * @param fra the first day, as it was typed
 * @param til the last day, as it was typed
 * @param hva the kind of thing
 * @param hendelse what happened
 * @param part for which party
 */
record Chosen(@Nullable UUID hvem, @Nullable String fra, @Nullable String til, @Nullable String hva, @Nullable String hendelse, @Nullable UUID part) {

	private static final List<DateTimeFormatter> TYPED = List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));

	Chosen {
		fra = told(fra);
		til = told(til);
		hva = told(hva);
		hendelse = told(hendelse);
	}

	/** What is wrong with the days; nothing if the log can be limited to them. */
	List<Broken> mistakes() {
		var mistakes = new ArrayList<Broken>();
		mistake("fra", "operation.log.from", fra).ifPresent(mistakes::add);
		mistake("til", "operation.log.until", til).ifPresent(mistakes::add);
		if (mistakes.isEmpty() && fra != null && til != null && day(til).orElseThrow().isBefore(day(fra).orElseThrow())) {
			mistakes.add(new Broken("", "til", Text.of("operation.log.until.before")));
		}
		return mistakes;
	}

	/** The first day, as a date field takes it. */
	public @Nullable String first() {
		return shown(fra);
	}

	/** The last day, as a date field takes it. */
	public @Nullable String last() {
		return shown(til);
	}

	/** To be asked only where nothing is wrong. */
	Filter filter() {
		return new Filter(hvem, part, hva, hendelse,
				fra == null ? null : day(fra).orElseThrow().atStartOfDay(Words.ZONE).toInstant(),
				til == null ? null : day(til).orElseThrow().plusDays(1).atStartOfDay(Words.ZONE).toInstant());
	}

	/** The address that shows this, with one more parameter if there is one. */
	String at(String path, @Nullable String name, @Nullable Object value) {
		var address = UriComponentsBuilder.fromPath(path);
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		parameters.put("hvem", hvem);
		parameters.put("fra", fra);
		parameters.put("til", til);
		parameters.put("hva", hva);
		parameters.put("hendelse", hendelse);
		parameters.put("part", part);
		if (name != null) {
			parameters.put(name, value);
		}
		parameters.forEach((key, said) -> {
			if (said != null) {
				address.queryParam(key, said);
			}
		});
		return address.encode().toUriString();
	}

	private static Optional<Broken> mistake(String field, String label, @Nullable String typed) {
		return typed == null || day(typed).isPresent() ? Optional.empty() : Optional.of(new Broken("", field, Text.of("operation.log.day", Text.of(label), typed)));
	}

	private static @Nullable String shown(@Nullable String typed) {
		return typed == null ? null : day(typed).map(LocalDate::toString).orElse(typed);
	}

	private static Optional<LocalDate> day(String typed) {
		for (var form : TYPED) {
			try {
				return Optional.of(LocalDate.parse(typed, form));
			} catch (DateTimeException e) {
				// The next form may be the one in which it was typed.
			}
		}
		return Optional.empty();
	}

	private static @Nullable String told(@Nullable String typed) {
		return typed == null || typed.isBlank() ? null : typed.strip();
	}
}
