package no.samskaping.workbench.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Subject;

/**
 * What happened to things, by whom, for which party and when (historikk). Entries are only ever added.
 * They hold ids and message keys, never names and never free text.
 */
public interface History {

	/** Adds an entry, in the transaction of the change. */
	void record(Entry entry);

	/**
	 * Adds that somebody read what is restricted: who, about what and when, never what stood there. Whoever reads the same again
	 * within the hour is not entered again. It stands in the administrator's log, not in the history of the subject.
	 */
	void read(Entry entry);

	/**
	 * The entries about a subject, the newest first.
	 *
	 * @param before only entries older than this one's id, or null for the newest
	 */
	List<Recorded> of(Subject subject, @Nullable UUID before, int limit);

	/** How many entries there are about a subject, at most {@code atMost}. */
	int count(Subject subject, int atMost);

	/** The entries of the whole platform, the newest first, for the administrator's log (hendelseslogg). */
	List<Recorded> all(Filter filter, @Nullable UUID before, int limit);

	/**
	 * Something that happened.
	 *
	 * @param subject what it happened to
	 * @param person who did it; null for the platform itself and for those who hold only a link
	 * @param party for whom; a party's or actor's id
	 * @param recordedBy who entered it, if not the person
	 * @param at when
	 * @param key the message, beginning with the context's name
	 * @param facts what fills the message's places: ids, numbers, days, message keys; never names or free text
	 */
	record Entry(Subject subject, @Nullable UUID person, @Nullable UUID party, @Nullable UUID recordedBy, Instant at,
			String key, List<String> facts) {}

	/** An entry with its identity, which sorts by time. */
	record Recorded(UUID id, Entry entry) {}

	/**
	 * What the log shows: all of it where a part is null.
	 *
	 * @param person who did it, or entered it for somebody
	 * @param party for whom
	 * @param kind the kind of subject
	 * @param key the message
	 * @param from the first moment
	 * @param until the first moment that is left out
	 */
	record Filter(@Nullable UUID person, @Nullable UUID party, @Nullable String kind, @Nullable String key, @Nullable Instant from,
			@Nullable Instant until) {

		/** Everything. */
		public static final Filter NONE = new Filter(null, null, null, null, null, null);

		/** What happened to things of a kind. */
		public static Filter ofKind(String kind) {
			return new Filter(null, null, kind, null, null, null);
		}
	}
}
