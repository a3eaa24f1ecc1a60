package no.samskaping.operation;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;

/** The kinds of things of which the history tells; a module names its own by a message {@code operation.kind.<kind>}. */
@Component
class LogKinds {

	private final JdbcClient jdbc;
	private final MessageSource messages;

	LogKinds(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	/** Jumps from kind to kind in the index instead of reading all that ever happened. */
	List<Option> all() {
		return jdbc.sql("""
				with recursive kinds as (
					(select subject_kind from platform.history order by subject_kind limit 1)
					union all
					select (select subject_kind from platform.history h where h.subject_kind > kinds.subject_kind order by h.subject_kind limit 1)
					from kinds where kinds.subject_kind is not null
				)
				select subject_kind from kinds where subject_kind is not null
				""").query(String.class).list().stream().map(kind -> new Option(kind, named(kind))).toList();
	}

	private Text named(String kind) {
		var key = "operation.kind." + kind;
		return messages.getMessage(key, null, "", LocaleContextHolder.getLocale()).isEmpty() ? Text.verbatim(kind) : Text.of(key);
	}
}
