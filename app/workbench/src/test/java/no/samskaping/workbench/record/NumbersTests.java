package no.samskaping.workbench.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.workbench.PlatformDatabase;
import no.samskaping.workbench.PlatformDatabase.SetClock;

@SpringJUnitConfig({PlatformDatabase.class, NumberSeries.class})
class NumbersTests {

	private final Numbers numbers;
	private final TransactionTemplate transaction;
	private final JdbcClient jdbc;
	private final SetClock clock;

	@Autowired
	NumbersTests(Numbers numbers, TransactionTemplate transaction, JdbcClient jdbc, SetClock clock) {
		this.numbers = numbers;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@BeforeEach
	void noNumbersYet() {
		jdbc.sql("delete from platform.number_series").update();
		clock.set("2026-11-12T09:00:00Z");
	}

	@Test
	void eachSeriesCountsForItself() {
		assertThat(List.of(next("I"), next("I"), next("A"), next("I")))
				.containsExactly("I-2026-000001", "I-2026-000002", "A-2026-000001", "I-2026-000003");
	}

	@Test
	void aNewYearBeginsInOsloNotInGreenwich() {
		clock.set("2026-12-31T22:59:59Z");
		assertThat(next("I")).isEqualTo("I-2026-000001");
		clock.set("2026-12-31T23:00:00Z");
		assertThat(next("I")).isEqualTo("I-2027-000001");
	}

	@Test
	void aThingThatWasNotMadeTakesNoNumber() {
		next("I");
		transaction.executeWithoutResult(status -> {
			numbers.next("I");
			status.setRollbackOnly();
		});
		assertThat(next("I")).isEqualTo("I-2026-000002");
	}

	@Test
	void manyAtOnceGetNumbersWithoutGapOrRepetition() throws Exception {
		try (var threads = Executors.newFixedThreadPool(8)) {
			var asked = IntStream.range(0, 40).<Callable<String>>mapToObj(number -> () -> next("I")).toList();
			var given = threads.invokeAll(asked).stream().map(answer -> answer.resultNow()).sorted().toList();
			assertThat(given).doesNotHaveDuplicates().hasSize(40).startsWith("I-2026-000001").endsWith("I-2026-000040");
		}
	}

	@Test
	void aNumberOutsideTheCreatingTransactionIsRefused() {
		assertThatThrownBy(() -> numbers.next("I")).isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void aSeriesIsOneOrTwoCapitals() {
		assertThatThrownBy(() -> next("i")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> next("ABC")).isInstanceOf(IllegalArgumentException.class);
	}

	private String next(String series) {
		return transaction.execute(status -> numbers.next(series));
	}
}
