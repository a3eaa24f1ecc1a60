package no.samskaping.initiatives.seen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Entry;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.HistoryLines;

/** What has happened to an initiative, in lines for its pages. */
@Component
public class PastLines {

	/** How many of the newest are looked through where a page shows only these. */
	public static final int LATEST = 20;

	/** How many are looked through where a page shows all. */
	public static final int COUNTED = 500;

	private static final Pattern LEFT = Pattern.compile("initiatives\\.history\\.left(\\.(?<source>[A-Z]+))?");
	private static final String EDITED = "initiatives.history.edited";
	private static final Pattern ENDED = Pattern.compile("initiatives\\.history\\.(ended\\..+|merged-into|concluded\\.NotTakenForward)");

	private final History history;
	private final HistoryLines lines;
	private final Words words;

	PastLines(History history, HistoryLines lines, Words words) {
		this.history = history;
		this.lines = lines;
		this.words = words;
	}

	/** The newest entries. The history holds no text: why somebody takes part no longer stands with the participation. I9, P7. */
	public List<Entry> of(Initiative initiative, List<Participation> all, int limit) {
		var reasons = new HashMap<String, String>();
		all.stream().filter(one -> one.answer() == Answer.LEFT && one.reason() != null)
				.forEach(one -> reasons.put("actor:" + one.actor().value(), one.reason()));
		var recorded = history.of(initiative.getId().subject(), null, limit);
		var written = new ArrayList<>(lines.written(recorded));
		for (var place = 0; place < written.size(); place++) {
			var entry = recorded.get(place).entry();
			var left = LEFT.matcher(entry.key());
			var reason = left.matches() ? reasons.remove(entry.facts().getFirst()) : null;
			if (reason != null) {
				var line = written.get(place);
				written.set(place, new Entry(line.when(), left(line.what().arguments().getFirst(), left.group("source"), reason), line.more()));
			}
		}
		return written;
	}

	private static Text left(Object who, @Nullable String source, String reason) {
		return source == null ? Text.of("initiatives.history.left.why", who, reason)
				: Text.of("initiatives.history.left.why.on-behalf", who, reason, Text.of("initiatives.source." + source));
	}

	/** Who ended it, and when; nothing if it has not ended. I10. */
	public Optional<Text> ending(Initiative initiative) {
		return initiative.course().stage().isEnd() ? latest(initiative, entry -> ENDED.matcher(entry.key()).matches()) : Optional.empty();
	}

	/** Who saved it last, when, and what became another; of its texts only, if it is these that became others. I6. */
	public Optional<Text> saved(Initiative initiative, boolean texts) {
		return latest(initiative, entry -> !texts || entry.key().startsWith(EDITED));
	}

	/**
	 * All that was done since a form was made, the newest last and no more than fits; the latest at least, also if it was under way just then.
	 *
	 * @param form its key, which tells when it was made; what has none shows the latest only
	 */
	public List<Text> since(Initiative initiative, @Nullable UUID form) {
		var newest = history.of(initiative.getId().subject(), null, LATEST);
		var later = newest.stream().takeWhile(one -> form != null && one.id().toString().compareTo(form.toString()) > 0).count();
		var shown = newest.stream().limit(Math.max(later, 1)).toList().reversed();
		var written = lines.written(shown);
		var together = new LinkedHashMap<Instant, List<Entry>>();
		for (var place = 0; place < shown.size(); place++) {
			together.computeIfAbsent(shown.get(place).entry().at(), _ -> new ArrayList<>()).add(written.get(place));
		}
		return together.entrySet().stream().map(one -> told(one.getKey(), one.getValue())).toList();
	}

	/** Who did the latest of those, when, and all that was done by it. */
	private Optional<Text> latest(Initiative initiative, Predicate<History.Entry> those) {
		var found = history.of(initiative.getId().subject(), null, COUNTED).stream().filter(one -> those.test(one.entry())).toList();
		if (found.isEmpty()) {
			return Optional.empty();
		}
		var at = found.getFirst().entry().at();
		return Optional.of(told(at, lines.written(found.stream().filter(one -> one.entry().at().equals(at)).toList().reversed())));
	}

	/** What was done at one moment, by whom. */
	private Text told(Instant at, List<Entry> written) {
		var by = written.getFirst().more();
		return Text.of("initiatives.history.line", by == null ? "" : by, words.dateTime(at),
				written.stream().map(line -> words.of(line.what())).collect(Collectors.joining(". ")));
	}
}
