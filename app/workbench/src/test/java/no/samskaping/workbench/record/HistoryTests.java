package no.samskaping.workbench.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

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
		assertThat(keys(history.all(new Filter(person, null, null, null, null, null), null, 10))).containsExactly("thing.person", "thing.both");
		assertThat(keys(history.all(new Filter(null, party, null, null, null, null), null, 10))).containsExactly("thing.party", "thing.both");
		assertThat(keys(history.all(new Filter(null, party, "other", null, null, null), null, 10))).containsExactly("thing.party");
		assertThat(keys(history.all(new Filter(person, null, null, null, NOON, NOON.plusSeconds(1)), null, 10))).containsExactly("thing.both");
		assertThat(history.all(Filter.NONE, null, 3)).hasSize(3);
	}

	@Test
	void theLogShowsWhatSomebodyEnteredForOthersAmongWhatTheyDid() {
		var person = Ids.next();
		write(new Entry(thing, person, null, null, NOON, "thing.own", List.of()));
		write(new Entry(thing, Ids.next(), null, person, NOON.plusSeconds(1), "thing.for-another", List.of()));
		write(new Entry(thing, person, null, person, NOON.plusSeconds(2), "thing.once", List.of()));
		assertThat(keys(history.all(new Filter(person, null, null, null, null, null), null, 10)))
				.containsExactly("thing.once", "thing.for-another", "thing.own");
		assertThat(keys(history.all(new Filter(person, null, null, "thing.for-another", null, null), null, 10))).containsExactly("thing.for-another");
	}

	@Test
	void aReadingStandsInTheLogButNotInTheHistoryOfWhatWasRead() {
		var person = Ids.next();
		history.read(new Entry(thing, person, null, null, NOON, "thing.read", List.of()));
		assertThat(history.of(thing, null, 10)).isEmpty();
		assertThat(history.count(thing, 10)).isZero();
		assertThat(keys(history.all(new Filter(person, null, null, null, null, null), null, 10))).containsExactly("thing.read");
	}

	@Test
	void whoReadsTheSameAgainWithinTheHourIsEnteredOnce() {
		var person = Ids.next();
		var read = new Entry(thing, person, null, null, NOON, "thing.read", List.of());
		history.read(read);
		history.read(new Entry(thing, person, null, null, NOON.plusSeconds(3599), "thing.read", List.of()));
		history.read(new Entry(thing, person, null, null, NOON.plusSeconds(3600), "thing.read", List.of()));
		history.read(new Entry(thing, person, null, null, NOON, "thing.read-other", List.of()));
		history.read(new Entry(thing, Ids.next(), null, null, NOON, "thing.read", List.of()));
		assertThat(keys(history.all(new Filter(person, null, null, null, null, null), null, 10)))
				.containsExactly("thing.read", "thing.read-other", "thing.read");
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

	/** Among a hundred thousand, whatever is asked for together: by an index, and hardly anything is read in vain. */
	@Test
	void eachCombinationOfWhatIsAskedForHasItsIndex() {
		jdbc.sql("""
				insert into platform.history (id, subject_kind, subject_id, person, party, recorded_by, at, key, facts)
				select gen_random_uuid(), 'many-' || chr(97 + n % 12), gen_random_uuid(), md5('person' || n % 47)::uuid, md5('party' || n % 5)::uuid,
					case when n % 9 = 0 then md5('person' || n % 31)::uuid end, timestamptz '2025-01-01' + n * interval '1 minute',
					'many.' || n % 12 || '.' || n % 7, '{}'
				from generate_series(1, 100000) n
				""").update();
		jdbc.sql("analyze platform.history").update();
		var some = jdbc.sql("select id, person, party, subject_kind, key, at from platform.history where subject_kind like 'many-%' order by at desc offset 700 limit 1")
				.query((row, number) -> new Filter(row.getObject("person", UUID.class), row.getObject("party", UUID.class), row.getString("subject_kind"),
						row.getString("key"), row.getTimestamp("at").toInstant().minusSeconds(30L * 86400), row.getTimestamp("at").toInstant().plusSeconds(1))).single();
		var before = history.all(new Filter(null, null, null, null, null, some.until()), null, 1).getFirst().id();
		for (var asked = 0; asked < 64; asked++) {
			var filter = new Filter((asked & 1) == 0 ? null : some.person(), (asked & 2) == 0 ? null : some.party(), (asked & 4) == 0 ? null : some.kind(),
					(asked & 8) == 0 ? null : some.key(), (asked & 16) == 0 ? null : some.from(), (asked & 32) == 0 ? null : some.until());
			for (var first : new UUID[] { null, before }) {
				var question = HistoryBook.question(filter, first, 26);
				var plan = jdbc.sql("explain (analyze, buffers, format json) " + question.sql()).params(question.values()).query(String.class).single();
				assertThat(plan).as("%s before %s", filter, first).doesNotContain("Seq Scan");
				assertThat(readInVain(plan)).as("rows read in vain for %s before %s: %s", filter, first, plan).isLessThan(1500);
			}
		}
	}

	private static double readInVain(String plan) {
		return Pattern.compile("\"Rows Removed by Filter\": ([0-9.]+)").matcher(plan).results().mapToDouble(it -> Double.parseDouble(it.group(1))).sum();
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
