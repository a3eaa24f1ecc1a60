package no.samskaping.workbench;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KronerTest {

	@ParameterizedTest
	@ValueSource(strings = { "100000", "100 000", "100\u00a0000", "100\u202f000", "100.000", "100,000", "100'000", "100000,00", "100000.0",
			"100.000,00", "100,000.00", " 100 000,00 ", "kr 100 000", "Kr. 100.000,-", "100 000,- kr", "100000,–", "100000.-", "100 000 kroner",
			"NOK 100 000", "100000nok", "kr100000,00kr" })
	void a_hundred_thousand_is_the_same_amount_however_it_is_written(String written) {
		assertThat(Kroner.parse(written)).contains(Kroner.of(100_000));
	}

	@ParameterizedTest
	@ValueSource(strings = { "99 999,99", "99.999,99", "99,999.99", "kr 99999.99" })
	void an_oere_less_is_an_oere_less(String written) {
		assertThat(Kroner.parse(written)).hasValueSatisfying(it -> {
			assertThat(it.amount()).isEqualTo("99999.99");
			assertThat(it.isLessThan(Kroner.of(100_000))).isTrue();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "kr", ",-", "-1", "−1", "1,234,5", "1.23.456", "99999,999", "1e5", "100 tusen", "1/2", "NaN", "kr kr 1",
			"100 00", "1 0000", "10 000 0", "10000000000000", "1.000.000.000.000.000", "99,999,999,999,999,999.00" })
	void what_is_no_amount_that_is_kept_is_none(String written) {
		assertThat(Kroner.parse(written)).isEmpty();
	}

	@Test
	void the_largest_that_is_written_is_one_oere_below_ten_thousand_billion() {
		assertThat(Kroner.parse("9 999 999 999 999,99")).isPresent();
	}

	@Test
	void the_sum_of_amounts_may_be_more_than_anybody_may_write() {
		var largest = Kroner.parse("9 999 999 999 999,99").orElseThrow();
		assertThat(largest.plus(largest)).isEqualTo(new Kroner(new BigDecimal("19999999999999.98")));
	}

	@Test
	void there_are_no_parts_of_an_oere_and_nothing_negative() {
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Kroner(new BigDecimal("0.001")));
		assertThatIllegalArgumentException().isThrownBy(() -> Kroner.of(-1));
	}

	@Test
	void equal_amounts_are_equal_whatever_their_decimals() {
		assertThat(new Kroner(new BigDecimal("1.5"))).isEqualTo(new Kroner(new BigDecimal("1.50"))).hasSameHashCodeAs(new Kroner(new BigDecimal("1.500")));
		assertThat(Kroner.of(1).plus(Kroner.of(2))).isEqualTo(Kroner.of(3));
	}
}
