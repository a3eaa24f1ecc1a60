package no.samskaping.workbench.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.PlatformDatabase;
import no.samskaping.workbench.PlatformDatabase.SetClock;
import no.samskaping.workbench.Subject;

@SpringJUnitConfig({PlatformDatabase.class, ReminderBook.class, ReminderRound.class, RemindersTests.Listeners.class})
class RemindersTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

	private final Reminders reminders;
	private final ReminderRound round;
	private final Heard first;
	private final TransactionTemplate transaction;
	private final JdbcClient jdbc;
	private final SetClock clock;
	private final Subject thing = new Subject("thing", Ids.next());
	private final Subject other = new Subject("thing", Ids.next());

	@Autowired
	RemindersTests(Reminders reminders, ReminderRound round, Heard first, TransactionTemplate transaction, JdbcClient jdbc, SetClock clock) {
		this.reminders = reminders;
		this.round = round;
		this.first = first;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@BeforeEach
	void nothingRemembered() {
		jdbc.sql("delete from platform.reminder").update();
		clock.set("2026-11-12T09:00:00Z");
		first.told.clear();
		first.failing.clear();
	}

	@Test
	void theDayIsToldOnce() {
		remember(TODAY, thing, "first.due");
		round.go();
		round.go();
		assertThat(first.told).containsExactly(thing);
	}

	@Test
	void aDayAheadIsNotToldAndOneThatPassedIs() {
		remember(TODAY.plusDays(1), thing, "first.due");
		remember(TODAY.minusDays(30), other, "first.due");
		round.go();
		assertThat(first.told).containsExactly(other);
	}

	@Test
	void theDayBeginsInOsloNotInGreenwich() {
		remember(TODAY.plusDays(1), thing, "first.due");
		clock.set("2026-11-12T22:59:59Z");
		round.go();
		assertThat(first.told).isEmpty();
		clock.set("2026-11-12T23:00:00Z");
		round.go();
		assertThat(first.told).containsExactly(thing);
	}

	@Test
	void aNewDayReplacesTheEarlierOne() {
		remember(TODAY, thing, "first.due");
		remember(TODAY.plusDays(5), thing, "first.due");
		round.go();
		assertThat(first.told).isEmpty();
	}

	@Test
	void whatIsForgottenIsNotTold() {
		remember(TODAY, thing, "first.due");
		transaction.executeWithoutResult(status -> reminders.forget(thing, "first.due"));
		round.go();
		assertThat(first.told).isEmpty();
	}

	@Test
	void oneThatFailsStaysAndKeepsNobodyElseFromHearing() {
		first.failing.add(thing);
		remember(TODAY.minusDays(1), thing, "first.due");
		remember(TODAY, other, "first.due");
		round.go();
		assertThat(first.told).containsExactly(other);
		first.failing.clear();
		round.go();
		assertThat(first.told).as("it waits before it is tried again").containsExactly(other);
		clock.set("2026-11-12T09:05:00Z");
		round.go();
		assertThat(first.told).containsExactly(other, thing);
	}

	@Test
	void whatAListenerChangedBeforeItFailedIsUndone() {
		first.failing.add(thing);
		remember(TODAY, thing, "first.due");
		round.go();
		assertThat(jdbc.sql("select fault from platform.reminder where subject_id = :id").param("id", thing.id()).query(String.class).single())
				.isEqualTo("IllegalStateException");
		assertThat(jdbc.sql("select count(*) from platform.reminder where kind = 'first.trace'").query(Integer.class).single()).isZero();
	}

	@Test
	void aListenerMaySetTheNextDayItself() {
		remember(TODAY, thing, "again.due");
		round.go();
		assertThat(jdbc.sql("select day from platform.reminder where subject_id = :id").param("id", thing.id()).query(LocalDate.class).single())
				.isEqualTo(TODAY.plusDays(7));
	}

	@Test
	void aKindThatNobodyHearsStays() {
		remember(TODAY, thing, "absent.due");
		round.go();
		assertThat(jdbc.sql("select count(*) from platform.reminder").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void twoInstancesAtOnceTellItOnce() throws Exception {
		for (var number = 0; number < 50; number++) {
			remember(TODAY, new Subject("thing", Ids.next()), "first.due");
		}
		try (var instances = Executors.newFixedThreadPool(2)) {
			for (var done : instances.invokeAll(List.of(Executors.callable(round::go), Executors.callable(round::go)))) {
				done.get();
			}
		}
		assertThat(first.told).hasSize(50).doesNotHaveDuplicates();
	}

	@Test
	void aDayOutsideTheTransactionOfAChangeIsRefused() {
		assertThatThrownBy(() -> reminders.on(TODAY, thing, "first.due")).isInstanceOf(IllegalTransactionStateException.class);
	}

	private void remember(LocalDate day, Subject subject, String kind) {
		transaction.executeWithoutResult(status -> reminders.on(day, subject, kind));
	}

	/** Leaves a trace in the transaction, and fails when asked to. */
	private static final class Heard implements Reminders.Due {

		private final List<Subject> told = java.util.Collections.synchronizedList(new ArrayList<>());
		private final Set<Subject> failing = new HashSet<>();
		private final Reminders reminders;

		Heard(Reminders reminders) {
			this.reminders = reminders;
		}

		@Override
		public String kind() {
			return "first.due";
		}

		@Override
		public void due(Subject subject, LocalDate day) {
			if (failing.contains(subject)) {
				reminders.on(day, subject, "first.trace");
				throw new IllegalStateException("failing");
			}
			told.add(subject);
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class Listeners {

		@Bean
		Heard first(Reminders reminders) {
			return new Heard(reminders);
		}

		@Bean
		Reminders.Due again(Reminders reminders) {
			return new Reminders.Due() {

				@Override
				public String kind() {
					return "again.due";
				}

				@Override
				public void due(Subject subject, LocalDate day) {
					reminders.on(day.plusDays(7), subject, "again.due");
				}
			};
		}
	}
}
