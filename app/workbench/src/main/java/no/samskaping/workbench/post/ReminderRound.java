package no.samskaping.workbench.post;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the contexts of the days that have come; one instance at a time, each day in a transaction of its own. */
@Component
class ReminderRound {

	private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);
	private static final int IN_A_ROUND = 500;

	private final ReminderBook book;
	private final Map<String, Reminders.Due> listeners;
	private final TransactionTemplate transaction;

	ReminderRound(ReminderBook book, ObjectProvider<Reminders.Due> listeners, TransactionTemplate transaction) {
		this.book = book;
		this.listeners = listeners.stream().collect(Collectors.toUnmodifiableMap(Reminders.Due::kind, Function.identity()));
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "${samskaping.reminders.interval:5m}", initialDelayString = "${samskaping.reminders.delay:1m}")
	@SchedulerLock(name = "platform.reminders", lockAtMostFor = "30m")
	void go() {
		book.due(listeners.keySet(), IN_A_ROUND).forEach(this::tell);
	}

	/** A context that fails must not keep the others from hearing; what failed is kept with the day and tried again. */
	private void tell(ReminderBook.Day day) {
		try {
			transaction.executeWithoutResult(status -> {
				if (book.taken(day)) {
					listeners.get(day.kind()).due(day.subject(), day.day());
				}
			});
		} catch (RuntimeException e) {
			LOG.error("{} could not be told of {} for {}", day.kind(), day.day(), day.subject(), e);
			transaction.executeWithoutResult(status -> book.failed(day, e.getClass().getSimpleName()));
		}
	}
}
