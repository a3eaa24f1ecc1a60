package no.samskaping.workbench.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.History.Entry;

/** Deletes each night what has been kept long enough, kind by kind; one instance does it, and the log tells how many. */
@Component
@EnableConfigurationProperties(RetentionSettings.class)
public class Retentions {

	/** The kind of subject under which the log tells of what was deleted. */
	public static final String KIND = "retention";

	private static final Logger LOG = LoggerFactory.getLogger(Retentions.class);
	private static final int AT_ONCE = 500;

	private final ObjectProvider<Retention> kinds;
	private final RetentionSettings settings;
	private final History history;
	private final TransactionTemplate transaction;
	private final Clock clock;

	Retentions(ObjectProvider<Retention> kinds, RetentionSettings settings, History history, TransactionTemplate transaction, Clock clock) {
		this.kinds = kinds;
		this.settings = settings;
		this.history = history;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** All kinds, with what the next nights bring. */
	public List<Kept> all() {
		return kinds.stream().sorted(Comparator.comparing(Retention::kind)).map(it -> new Kept(it.what(), it.why(), period(it),
				it.oldest().map(oldest -> oldest.plus(period(it))).orElse(null), deleted(it))).toList();
	}

	@Scheduled(cron = "${samskaping.retention.at:0 30 3 * * *}", zone = "Europe/Oslo")
	@SchedulerLock(name = "platform.retention", lockAtMostFor = "2h")
	void go() {
		deleteOld();
	}

	/** Deletes now what has been kept long enough. */
	public void deleteOld() {
		kinds.stream().forEach(this::deleteOld);
	}

	/** A kind that fails does not keep the others. */
	private void deleteOld(Retention kind) {
		try {
			var before = clock.instant().minus(period(kind));
			var deleted = 0;
			for (var last = AT_ONCE; last == AT_ONCE; deleted += last) {
				last = once(kind, before);
			}
			LOG.info("Retention of {}: {} deleted", kind.kind(), deleted);
		} catch (RuntimeException e) {
			LOG.error("Retention of {} failed", kind.kind(), e);
		}
	}

	/** What is deleted, and the count of it in the log, are one. */
	private int once(Retention kind, Instant before) {
		var deleted = transaction.execute(status -> {
			var these = kind.delete(before, AT_ONCE);
			if (these > 0) {
				history.record(new Entry(subject(kind), null, null, null, clock.instant(), "keeping.history.deleted",
						List.of(kind.what().key(), String.valueOf(these))));
			}
			return these;
		});
		return deleted == null ? 0 : deleted;
	}

	private Duration period(Retention kind) {
		return settings.periods().getOrDefault(kind.kind(), kind.period());
	}

	private @Nullable Instant deleted(Retention kind) {
		return history.of(subject(kind), null, 1).stream().findFirst().map(it -> it.entry().at()).orElse(null);
	}

	private static Subject subject(Retention kind) {
		return new Subject(KIND, UUID.nameUUIDFromBytes(("retention/" + kind.kind()).getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * A kind of what does not stay for ever.
	 *
	 * @param next when the oldest of it has been kept long enough; null if there is none
	 * @param last when some of it was deleted last; null if none ever was
	 */
	public record Kept(Text what, Text why, Duration period, @Nullable Instant next, @Nullable Instant last) {}
}
