package no.samskaping.workbench.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import no.samskaping.workbench.Text;

class AmountPathTest {

	private static final Text WORD = Text.verbatim("word");

	@Test
	void reachesTheThresholdAtExactlyTheThreshold() {
		assertThat(path("99999.99").isReached()).isFalse();
		assertThat(path("100000").isReached()).isTrue();
	}

	@Test
	void neverDrawsAnAmountBelowTheThresholdBeyondIt() {
		assertThat(path("99999.99").amountAt()).isLessThan(path("100000").amountAt());
		assertThat(path("100000").amountAt()).isEqualTo(path("100000").thresholdAt());
	}

	@Test
	void keepsTheSmallestAndTheLargestInside() {
		assertThat(path("0").amountAt()).isEqualTo(1);
		assertThat(path("0").anchor()).isEqualTo("start");
		assertThat(path("5500000").amountAt()).isEqualTo(96);
		assertThat(path("5500000").anchor()).isEqualTo("end");
	}

	private static AmountPath path(String amount) {
		return new AmountPath(WORD, WORD, WORD, WORD, WORD, new BigDecimal(amount), new BigDecimal("100000"));
	}
}
