package no.samskaping.operation;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Parties;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;

/**
 * What the log can be limited to: only what stands in it. A module names its kinds of things by a message {@code operation.kind.<kind>}.
 * Each list jumps from value to value in an index instead of reading all that ever happened.
 */
@Component
class LogChoices {

	/** What stands where the message tells of somebody or something. */
	private static final Object[] LEFT_OPEN = { "…", "…", "…", "…", "…" };

	private final JdbcClient jdbc;
	private final People people;
	private final Parties parties;
	private final MessageSource messages;

	LogChoices(JdbcClient jdbc, People people, Parties parties, MessageSource messages) {
		this.jdbc = jdbc;
		this.people = people;
		this.parties = parties;
		this.messages = messages;
	}

	List<Option> kinds() {
		return ordered(jdbc.sql("""
				with recursive kinds as (
					(select subject_kind from platform.history order by subject_kind limit 1)
					union all
					select (select subject_kind from platform.history h where h.subject_kind > kinds.subject_kind order by h.subject_kind limit 1)
					from kinds where kinds.subject_kind is not null
				)
				select subject_kind from kinds where subject_kind is not null
				""").query(String.class).list().stream().map(kind -> new Option(kind, named(kind))));
	}

	/** What happened to things of a kind; to all of them if none is chosen. */
	List<Option> happenings(@Nullable String kind) {
		var keys = kind == null ? jdbc.sql("""
				with recursive keys as (
					(select key from platform.history order by key limit 1)
					union all
					select (select key from platform.history h where h.key > keys.key order by h.key limit 1) from keys where keys.key is not null
				)
				select key from keys where key is not null
				""") : jdbc.sql("""
				with recursive keys as (
					(select key from platform.history where subject_kind = :kind order by key limit 1)
					union all
					select (select key from platform.history h where h.subject_kind = :kind and h.key > keys.key order by h.key limit 1)
					from keys where keys.key is not null
				)
				select key from keys where key is not null
				""").param("kind", kind);
		return ordered(keys.query(String.class).list().stream().map(key -> new Option(key, Text.verbatim(message(key)))));
	}

	/** Those who did something, or entered it for somebody. */
	List<Option> people() {
		Set<PersonId> those = jdbc.sql("""
				with recursive did as (
					(select person from platform.history where person is not null order by person limit 1)
					union all
					select (select person from platform.history h where h.person > did.person order by h.person limit 1) from did where did.person is not null
				), entered as (
					(select recorded_by from platform.history where recorded_by is not null order by recorded_by limit 1)
					union all
					select (select recorded_by from platform.history h where h.recorded_by > entered.recorded_by order by h.recorded_by limit 1)
					from entered where entered.recorded_by is not null
				)
				select person from did where person is not null union select recorded_by from entered where recorded_by is not null
				""").query(UUID.class).list().stream().map(PersonId::new).collect(Collectors.toSet());
		return ordered(people.names(those).entrySet().stream().map(it -> new Option(it.getKey().value().toString(), Text.verbatim(it.getValue()))));
	}

	List<Option> parties() {
		return parties.all().stream().map(it -> new Option(it.id().value().toString(), Text.verbatim(it.name()))).toList();
	}

	/** What a kind is called. */
	Text named(String kind) {
		var key = "operation.kind." + kind;
		var name = messages.getMessage(key, null, "", LocaleContextHolder.getLocale());
		return Text.verbatim(name == null || name.isEmpty() ? kind : name);
	}

	private String message(String key) {
		try {
			var message = messages.getMessage(key, LEFT_OPEN, key, LocaleContextHolder.getLocale());
			return message == null ? key : message;
		} catch (IllegalArgumentException e) {
			return key;
		}
	}

	private static List<Option> ordered(Stream<Option> options) {
		var collator = Collator.getInstance(Locale.of("nb", "NO"));
		return options.sorted(Comparator.comparing(it -> (String) it.label().arguments().getFirst(), collator)).toList();
	}
}
