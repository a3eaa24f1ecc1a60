package no.samskaping.initiatives.errand;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ErrandsTest {

	@Test
	@Proves("I10.10")
	void what_is_not_taken_forward_is_told_why_I10() {
		assertHasWords("I10", Errand.CLOSE);
	}

	@Test
	@Proves("I10.12")
	void what_is_opened_again_says_why_I10() {
		assertHasWords("I10", Errand.REOPEN);
	}

	@Test
	@Proves("I8.7")
	void a_new_estimate_has_a_reason_I8() {
		assertHasWords("I8", Errand.ESTIMATE);
	}

	@Test
	@Proves("I5.16")
	void a_gateway_that_declines_says_why_I5() {
		assertHasWords("I5", Errand.DECLINE);
	}

	@Test
	@Proves("I5.17")
	void a_gateway_that_hands_it_on_says_why_I5() {
		assertHasWords("I5", Errand.HAND_ON);
	}

	@Test
	@Proves("I5.18")
	void a_gateway_says_what_it_asks_for_and_is_answered_in_words_I5() {
		assertHasWords("I5", Errand.ASK_FOR_MORE);
		assertHasWords("I5", Errand.TELL_MORE);
	}

	private static void assertHasWords(String rule, Errand errand) {
		assertThatThrownBy(() -> ReasonRule.requireAll(errand, null)).isInstanceOf(Refused.class).hasMessageContaining(rule + " (");
		assertThatCode(() -> ReasonRule.requireAll(errand, "Ingen har tid")).doesNotThrowAnyException();
	}
}
