package no.samskaping.meetings.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.parts.Entry;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.HistoryLines;
import no.samskaping.workbench.screen.Related;
import no.samskaping.workbench.screen.Viewers;

/** What stands around a thing on its page: what all contexts know of it, and its history. */
@Component
class Surroundings {

	/** Entries shown. */
	private static final int NEWEST = 12;

	/** How many of the newest entries are looked through for one of a kind: a matter that is closed gets few more. */
	private static final int FAR_BACK = 200;

	private final ObjectProvider<Related> related;
	private final History history;
	private final HistoryLines lines;
	private final Viewers viewers;

	Surroundings(ObjectProvider<Related> related, History history, HistoryLines lines, Viewers viewers) {
		this.related = related;
		this.history = history;
		this.lines = lines;
		this.viewers = viewers;
	}

	/** The panels about a subject for whoever looks. */
	List<Related.Panel> about(Subject subject) {
		var viewer = viewers.current();
		return related.orderedStream().flatMap(one -> one.about(subject, viewer).stream()).sorted(Comparator.comparingInt(Related.Panel::order))
				.toList();
	}

	/** The newest entries about a subject. */
	List<Entry> history(Subject subject) {
		return lines.of(subject, NEWEST);
	}

	/** The newest entry about a subject with that message. */
	Optional<History.Entry> newest(Subject subject, String key) {
		return history.of(subject, null, FAR_BACK).stream().map(History.Recorded::entry).filter(entry -> entry.key().equals(key)).findFirst();
	}
}
