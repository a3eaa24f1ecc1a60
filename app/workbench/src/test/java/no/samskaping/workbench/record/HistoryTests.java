package no.samskaping.workbench.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.PlatformDatabase;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.record.History.Entry;
import no.samskaping.workbench.record.History.Filter;
import no.samskaping.workbench.record.History.Recorded;

@SpringJUnitConfig({PlatformDatabase.class, HistoryBook.class})
class HistoryTests {

	private static final Instant NOON = Instant.parse("2026-11-12T11:00:00Z");

	private final History history;
	private final TransactionTemplate transaction;
	private final JdbcClient jdbc;
	private final Subject thing = new Subject("thing", Ids.next());

	@Autowired
	HistoryTests(History history, TransactionTemplate transaction, JdbcClient jdbc) {
		this.history = history;
		this.transaction = transaction;
		this.jdbc = jdbc;
	}

	@Test
	void anEntryComesBackAsItWasWritten() {
		var entry = new Entry(thing, Ids.next(), Ids.next(), Ids.next(), NOON, "thing.made", List.of("2026", "it's {0}, \"so\""));
		write(entry);
		assertThat(history.of(thing, null, 10)).extracting(Recorded::entry).containsExactly(entry);
	}

	@Test
	void whatThePlatformDidItselfHasNoPersonAndNoParty() {
		var entry = new Entry(thing, null, null, null, NOON, "thing.ended", List.of());
		write(entry);
		assertThat(history.of(thing, null, 10)).extracting(Recorded::entry).containsExactly(entry);
	}

	@Test
	void theNewestComesFirstAlsoWhenItWasWrittenLate() {
		write(entry("thing.second", NOON));
		write(entry("thing.first", NOON.minusSeconds(60)));
		write(entry("thing.third", NOON));
		assertThat(history.of(thing, null, 10)).extracting(recorded -> recorded.entry().key())
				.containsExactly("thing.third", "thing.second", "thing.first");
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		for (var number = 0; number < 7; number++) {
			write(entry("thing.n" + number, NOON));
		}
		var first = history.of(thing, null, 3);
		var second = history.of(thing, first.getLast().id(), 3);
		var third = history.of(thing, second.getLast().id(), 3);
		assertThat(keys(first)).containsExactly("thing.n6", "thing.n5", "thing.n4");
		assertThat(keys(second)).containsExactly("thing.n3", "thing.n2", "thing.n1");
		assertThat(keys(third)).containsExactly("thing.n0");
	}

	@Test
	void theLogShowsWhatAPersonDidOrWhatWasDoneForAParty() {
		var person = Ids.next();
		var party = Ids.next();
		write(new Entry(thing, person, party, null, NOON, "thing.both", List.of()));
		write(new Entry(thing, person, null, null, NOON.plusSeconds(1), "thing.person", List.of()));
		write(new Entry(new Subject("other", Ids.next()), null, party, null, NOON.plusSeconds(2), "thing.party", List.of()));
		assertThat(keys(history.all(new Filter(person, null, null, null, null), null, 10))).containsExactly("thing.person", "thing.both");
		assertThat(keys(history.all(new Filter(null, party, null, null, null), null, 10))).containsExactly("thing.party", "thing.both");
		assertThat(keys(history.all(new Filter(null, party, "other", null, null), null, 10))).containsExactly("thing.party");
		assertThat(keys(history.all(new Filter(person, null, null, NOON, NOON.plusSeconds(1)), null, 10))).containsExactly("thing.both");
		assertThat(history.all(Filter.NONE, null, 3)).hasSize(3);
	}

	@Test
	void entriesAreCountedNoFurtherThanAsked() {
		for (var number = 0; number < 5; number++) {
			write(entry("thing.again", NOON));
		}
		assertThat(history.count(thing, 100)).isEqualTo(5);
		assertThat(history.count(thing, 3)).isEqualTo(3);
	}

	@Test
	void anEntryGoesWithTheChangeThatDidNotHappen() {
		transaction.executeWithoutResult(status -> {
			history.record(entry("thing.made", NOON));
			status.setRollbackOnly();
		});
		assertThat(history.count(thing, 10)).isZero();
	}

	@Test
	void anEntryOutsideTheTransactionOfAChangeIsRefused() {
		assertThatThrownBy(() -> history.record(entry("thing.made", NOON))).isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void freeTextIsRefused() {
		var entry = new Entry(thing, null, null, null, NOON, "thing.made", List.of("a".repeat(201)));
		assertThatThrownBy(() -> write(entry)).isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {"update platform.history set key = 'thing.other'", "delete from platform.history",
			"delete from platform.history where false", "truncate platform.history", "truncate platform.history cascade"})
	void whatIsWrittenStaysWrittenAlsoForTheOwner(String statement) {
		write(entry("thing.made", NOON));
		assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("refused");
		assertThat(keys(history.of(thing, null, 10))).containsExactly("thing.made");
	}

	private Entry entry(String key, Instant at) {
		return new Entry(thing, null, null, null, at, key, List.of());
	}

	private void write(Entry entry) {
		transaction.executeWithoutResult(status -> history.record(entry));
	}

	private static List<String> keys(List<Recorded> entries) {
		return entries.stream().map(recorded -> recorded.entry().key()).toList();
	}
}
