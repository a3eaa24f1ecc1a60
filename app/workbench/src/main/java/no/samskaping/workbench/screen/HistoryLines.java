package no.samskaping.workbench.screen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Entry;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.History.Recorded;

/**
 * Writes the history of a thing for its page (historikk): names are asked for now, never kept.
 * A fact that is a subject ({@code kind:id}) is shown by its title, a day, a moment by the clocks of Europe/Oslo, an amount
 * with two decimals and a message key in words.
 */
@Component
public class HistoryLines {

	private static final Pattern SUBJECT = Pattern.compile("([a-z][a-z-]{1,39}):([0-9a-f-]{36})");
	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
	private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");
	private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d{2}");
	private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-z0-9_-]+)+");

	private final History history;
	private final AllTitles titles;
	private final MessageSource messages;
	private final Words words;

	HistoryLines(History history, AllTitles titles, MessageSource messages, Words words) {
		this.history = history;
		this.titles = titles;
		this.messages = messages;
		this.words = words;
	}

	/** The newest entries about a subject. */
	public List<Entry> of(Subject subject, int limit) {
		return written(history.of(subject, null, limit));
	}

	/** These entries. */
	public List<Entry> written(List<Recorded> recorded) {
		var named = named(recorded);
		return recorded.stream().map(Recorded::entry).map(it -> new Entry(Text.verbatim(words.day(it.at())),
				new Text(it.key(), it.facts().stream().map(fact -> shown(fact, named)).toList()), by(it, named))).toList();
	}

	private static Text by(History.Entry entry, Map<Subject, String> named) {
		var whose = whose(entry, named);
		return name(named, Stream.of("person"), entry.recordedBy()).map(it -> Text.of("ui.history.recorded", whose, it)).orElse(whose);
	}

	private static Text whose(History.Entry entry, Map<Subject, String> named) {
		var person = name(named, Stream.of("person"), entry.person());
		var party = name(named, Stream.of("party", "actor"), entry.party());
		if (person.isEmpty()) {
			return party.map(it -> Text.of("ui.history.by", it)).orElse(Text.of("ui.history.platform"));
		}
		return party.map(it -> Text.of("ui.history.by-for", person.get(), it)).orElse(Text.of("ui.history.by", person.get()));
	}

	private static Optional<String> name(Map<Subject, String> named, Stream<String> kinds, @Nullable UUID id) {
		return id == null ? Optional.empty() : kinds.map(kind -> named.get(new Subject(kind, id))).filter(Objects::nonNull).findFirst();
	}

	private Object shown(String fact, Map<Subject, String> named) {
		var subject = SUBJECT.matcher(fact);
		if (subject.matches()) {
			return named.getOrDefault(new Subject(subject.group(1), UUID.fromString(subject.group(2))), "");
		}
		if (DAY.matcher(fact).matches()) {
			return LocalDate.parse(fact);
		}
		if (MOMENT.matcher(fact).matches()) {
			return words.dateTime(LocalDateTime.parse(fact).atZone(Words.ZONE));
		}
		if (AMOUNT.matcher(fact).matches()) {
			return words.money(new BigDecimal(fact));
		}
		return KEY.matcher(fact).matches() ? message(fact) : fact;
	}

	private String message(String key) {
		try {
			return messages.getMessage(key, null, LocaleContextHolder.getLocale());
		} catch (NoSuchMessageException e) {
			return key;
		}
	}

	private Map<Subject, String> named(List<Recorded> recorded) {
		Set<Subject> asked = new HashSet<>();
		for (var it : recorded) {
			var entry = it.entry();
			Stream.of(entry.person(), entry.recordedBy()).filter(Objects::nonNull).map(person -> new Subject("person", person)).forEach(asked::add);
			if (entry.party() != null) {
				asked.add(new Subject("party", entry.party()));
				asked.add(new Subject("actor", entry.party()));
			}
			entry.facts().stream().map(SUBJECT::matcher).filter(Matcher::matches)
					.forEach(match -> asked.add(new Subject(match.group(1), UUID.fromString(match.group(2)))));
		}
		var found = new HashMap<Subject, String>();
		titles.of(asked).forEach((subject, titled) -> found.put(subject, titled.title()));
		return found;
	}
}
